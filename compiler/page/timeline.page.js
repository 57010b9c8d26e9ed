/**
 * The memory timeline: draws every row of the data as a rectangle, says what is under the pointer, the finger or the
 * arrow keys, zooms in time, and cuts off what stays for good. Reads the element `data`; needs nothing else.
 */
(() => {
  const { map } = JSON.parse(document.getElementById('data').textContent);
  const figure = document.getElementById('timeline');
  const scroll = figure.querySelector('.scroll');
  const canvas = figure.querySelector('.canvas');
  const svg = figure.querySelector('svg');
  const axis = figure.querySelector('.axis');
  const panel = document.getElementById('about');
  const tip = document.getElementById('tip');
  const HEIGHT = 1000;

  // Rows name their strings by number.
  const slices = (rows) =>
    rows.map(([name, type, source, group, first, last, offset, bytes, count = 1]) => ({
      name: map.names[name],
      type: map.types[type],
      place: map.sources[source][0],
      text: map.sources[source][1],
      group: map.groups[group],
      ...{ first, last, offset, bytes, count },
    }));
  const fixed = slices(map.fixed);
  const timelines = map.timelines.map((timeline) => ({
    ...timeline,
    slices: [
      ...fixed.map((slice) => ({ ...slice, last: timeline.steps - 1, fixed: true })),
      ...slices(timeline.rows),
    ],
  }));
  const mostShown = Math.max(
    map.arena,
    map.budget !== null && map.budget < map.arena * 1.5 ? map.budget : 0,
  );
  const top = mostShown * 1.04;

  let current = timelines[0];
  let floor = 0;
  let scale = 1;
  let chosen = null;

  const size = (bytes) =>
    bytes >= (2 ** 30 / 10) * 9
      ? `${(bytes / 2 ** 30).toFixed(2)} GiB`
      : bytes >= 2 ** 20 / 10
        ? `${(bytes / 2 ** 20).toFixed(2)} MiB`
        : bytes >= 1024
          ? `${(bytes / 1024).toFixed(1)} KiB`
          : `${bytes} bytes`;
  const yOf = (address) => HEIGHT * (1 - (address - floor) / (top - floor));
  const percent = (share) => `${(100 * share).toFixed(4)}%`;
  const element = (tag, className, text = '', style = {}) => {
    const made = document.createElement(tag);
    made.className = className;
    made.textContent = text;
    Object.assign(made.style, style);
    return made;
  };

  function draw() {
    const { steps } = current;
    svg.setAttribute('viewBox', `0 0 ${steps} ${HEIGHT}`);
    svg.innerHTML = current.slices
      .map((slice, i) => {
        const from = yOf(slice.offset + slice.bytes);
        const to = yOf(slice.offset);
        const width = slice.last + 1 - slice.first;
        const thin = ((to - from) * svg.clientHeight) / HEIGHT < 2.5 ? ' thin' : '';
        return `<rect class="${slice.group.style}${thin}" data-i="${i}" x="${slice.first}" y="${from.toFixed(2)}" width="${width}" height="${Math.max(0, to - from).toFixed(2)}"/>`;
      })
      .join('');
    svg.classList.toggle('dense', current.slices.length > 2500);
    svg.setAttribute('aria-label', `${current.slices.length} slices of memory over ${steps} calls`);
    drawFrame();
    select(null);
  }

  /** Sections, layers, lines and axis: HTML over the drawing, so that its letters keep their shape. */
  function drawFrame() {
    const { steps, sections, blocks } = current;
    canvas.querySelectorAll('.over').forEach((old) => old.remove());
    const overs = [];
    let start = 0;
    for (const { name, steps: length } of sections) {
      const left = percent(start / steps);
      overs.push(element('div', 'over section', name, { left, width: percent(length / steps) }));
      start += length;
    }
    const wide = canvas.clientWidth || 600;
    let free = -Infinity;
    for (const { layer, first, last } of blocks) {
      const middle = ((first + last + 1) / 2 / steps) * wide;
      overs.push(
        element('div', 'over layer', '', {
          left: percent(first / steps),
          width: percent((last + 1 - first) / steps),
        }),
      );
      if (middle - free < 22) continue;
      free = middle;
      overs.push(element('div', 'over number', String(layer), { left: percent(middle / wide) }));
    }
    const line = (className, address, text) => {
      const share = yOf(address) / HEIGHT;
      if (share < 0 || share > 1) return;
      overs.push(
        element('div', `over line ${className}`, '', {
          top: `calc(var(--head) + var(--tall) * ${share.toFixed(5)})`,
        }),
      );
      axis.append(element('div', `mark ${className}`, text, { top: percent(share) }));
    };
    axis.replaceChildren();
    const marks = [map.arena, map.budget ?? map.arena];
    for (const { address, text } of ticks(floor, top)) {
      if (marks.some((mark) => Math.abs(mark - address) < 0.06 * (top - floor))) continue;
      axis.append(element('div', 'tick', text, { top: percent(yOf(address) / HEIGHT) }));
    }
    const apart = map.budget === null ? 1 : (map.budget - map.arena) / (top - floor);
    if (map.budget !== null) line('budget', map.budget, `budget\n${size(map.budget)}`);
    if (apart > 0.07) line('allocated', map.arena, `allocated\n${size(map.arena)}`);
    if (current === timelines[0]) {
      const at = (map.peak.step + 0.5) / steps;
      const share = Math.max(0, yOf(map.peak.bytes) / HEIGHT);
      const flag = element('div', `over peak ${at > 0.5 ? 'left' : 'right'}`, '', {
        left: percent(at),
        top: `calc(var(--head) + var(--tall) * ${share.toFixed(5)})`,
      });
      flag.append(element('span', '', `peak ${size(map.peak.bytes)}`));
      overs.push(flag);
    }
    canvas.append(...overs);
  }

  /** Four to eight addresses at 1, 2 or 5 times a power of ten of a unit. */
  function ticks(from, to) {
    const [unit, name] = [
      [2 ** 30, 'GiB'],
      [2 ** 20, 'MiB'],
      [2 ** 10, 'KiB'],
    ].find(([u]) => to > 1.5 * u) ?? [1, 'B'];
    const rough = (to - from) / unit / 6;
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = power * ([1, 2, 5, 10].find((m) => m * power >= rough) ?? 10);
    const found = [];
    for (let at = Math.ceil(from / unit / step); at * step * unit <= to; at++) {
      found.push({ address: at * step * unit, text: `${Number((at * step).toFixed(3))} ${name}` });
    }
    return found;
  }

  /** The slice at a place of the drawing: the one under it, else the nearest within a finger's reach. */
  function sliceAt(event, reach) {
    const box = svg.getBoundingClientRect();
    const step = ((event.clientX - box.left) / box.width) * current.steps;
    const address = floor + (1 - (event.clientY - box.top) / box.height) * (top - floor);
    const perX = box.width / current.steps;
    const perY = box.height / (top - floor);
    let best = null;
    let nearest = reach;
    current.slices.forEach((slice, i) => {
      const dx = Math.max(slice.first - step, step - slice.last - 1, 0) * perX;
      const dy = Math.max(slice.offset - address, address - slice.offset - slice.bytes, 0) * perY;
      const far = Math.hypot(dx, dy);
      if (far < nearest || (far === 0 && best === null)) [best, nearest] = [i, far];
    });
    return best;
  }

  function select(i, event = null) {
    svg.querySelector('.chosen')?.classList.remove('chosen');
    chosen = i;
    const slice = i === null ? null : current.slices[i];
    tip.hidden = !slice || event?.type !== 'pointermove';
    if (!slice && !event) panel.replaceChildren(element('p', 'hint', panel.dataset.hint));
    if (!slice) return;
    const rect = svg.children[i];
    rect.classList.add('chosen');
    (tip.hidden ? panel : tip).replaceChildren(...describe(slice));
    if (tip.hidden) return;
    const { innerWidth, innerHeight } = window;
    const box = tip.getBoundingClientRect();
    const x =
      event.clientX + 16 + box.width > innerWidth
        ? event.clientX - 12 - box.width
        : event.clientX + 16;
    const y =
      event.clientY + 16 + box.height > innerHeight
        ? event.clientY - 12 - box.height
        : event.clientY + 16;
    Object.assign(tip.style, { left: `${Math.max(4, x)}px`, top: `${Math.max(4, y)}px` });
  }

  function describe({
    name,
    type,
    place,
    text,
    group,
    first,
    last,
    offset,
    bytes,
    count,
    ...rest
  }) {
    const title = element('p', 'what', '');
    const chip = element('span', `chip ${group.style}`);
    const more = count > 1 ? ` and ${count - 1} smaller` : '';
    title.append(chip, element('b', '', name), `${more} · ${group.label}`);
    const said = (step) => {
      const [named, op] = current.labels.slice(2 * step, 2 * step + 2);
      return op === undefined ? '' : ` (${map.names[named]} ${map.ops[op]})`;
    };
    const when = rest.fixed
      ? 'there for good'
      : first === last
        ? `during call ${first}${said(first)}`
        : `from call ${first}${said(first)} to ${last}${said(last)}`;
    const facts = element(
      'p',
      'facts',
      `${size(bytes)}${type === '' ? '' : ` · ${type}`} · at ${size(offset)} · ${when}`,
    );
    const parts = [title, facts];
    if (place !== '') {
      const source = element('p', 'source', '');
      source.append(element('span', 'place', place), ' ', element('code', '', text));
      parts.push(source);
    }
    return parts;
  }

  function zoom(next, centre = 0.5) {
    const before = (scroll.scrollLeft + centre * scroll.clientWidth) / canvas.clientWidth;
    scale = Math.min(64, Math.max(1, next));
    canvas.style.width = `${scale * 100}%`;
    scroll.scrollLeft = before * canvas.clientWidth - centre * scroll.clientWidth;
    drawFrame();
    if (chosen !== null) svg.children[chosen].classList.add('chosen');
  }

  /** Scrolls so that a slice is in view. */
  function reveal({ first, last }) {
    const per = canvas.clientWidth / current.steps;
    const [from, to] = [first * per, (last + 1) * per];
    const { scrollLeft, clientWidth } = scroll;
    if (to < scrollLeft || from > scrollLeft + clientWidth) {
      scroll.scrollLeft = (from + to) / 2 - clientWidth / 2;
    }
  }

  // Pointers: a mouse drags out a stretch to zoom into, two fingers pinch, one finger scrolls and taps.
  const fingers = new Map();
  let drag = null;
  let pinch = null;
  const share = (event) => {
    const box = scroll.getBoundingClientRect();
    return (event.clientX - box.left) / box.width;
  };
  const spread = () => {
    const [a, b] = [...fingers.values()];
    return {
      apart: Math.max(10, Math.abs(a.clientX - b.clientX)),
      centre: (share(a) + share(b)) / 2,
    };
  };
  svg.addEventListener('pointerdown', (event) => {
    fingers.set(event.pointerId, event);
    if (event.pointerType === 'mouse' && event.button === 0) drag = event;
    if (fingers.size === 2) pinch = { ...spread(), scale };
  });
  svg.addEventListener('pointermove', (event) => {
    if (fingers.has(event.pointerId)) fingers.set(event.pointerId, event);
    if (pinch && fingers.size === 2) {
      zoom((pinch.scale * spread().apart) / pinch.apart, pinch.centre);
    } else if (drag) {
      showBand(drag, event);
    } else if (event.pointerType === 'mouse') {
      select(sliceAt(event, 0), event);
    }
  });
  const showBand = (from, to) => {
    let band = canvas.querySelector('.band');
    if (!band) canvas.append((band = element('div', 'band')));
    const box = canvas.getBoundingClientRect();
    const left = Math.min(from.clientX, to.clientX) - box.left;
    Object.assign(band.style, {
      left: `${left}px`,
      width: `${Math.abs(from.clientX - to.clientX)}px`,
    });
  };
  window.addEventListener('pointerup', (event) => {
    fingers.delete(event.pointerId);
    canvas.querySelector('.band')?.remove();
    if (drag) {
      const wide = Math.abs(event.clientX - drag.clientX);
      if (wide > 8) {
        const view = scroll.getBoundingClientRect();
        const middle = (event.clientX + drag.clientX) / 2 - view.left + scroll.scrollLeft;
        const before = canvas.clientWidth;
        zoom((scale * view.width) / wide);
        scroll.scrollLeft = (middle / before) * canvas.clientWidth - view.width / 2;
      }
      drag = null;
    }
    if (fingers.size < 2) pinch = null;
  });
  window.addEventListener('pointercancel', (event) => {
    fingers.delete(event.pointerId);
    [drag, pinch] = [null, null];
  });
  svg.addEventListener('click', (event) => select(sliceAt(event, 12), event));
  svg.addEventListener('pointerleave', () => (tip.hidden = true));
  scroll.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoom(scale * 2 ** (-event.deltaY / 100), share(event));
    },
    { passive: false },
  );

  // Keys: along time, along addresses, zoom, peak.
  const keys = {
    ArrowRight: () => move((a, b) => b.first - a.first || b.offset - a.offset),
    ArrowLeft: () => move((a, b) => a.first - b.first || a.offset - b.offset),
    ArrowUp: () => move((a, b) => (meets(a, b) ? b.offset - a.offset : -1)),
    ArrowDown: () => move((a, b) => (meets(a, b) ? a.offset - b.offset : -1)),
    '+': () => zoom(scale * 2),
    '=': () => zoom(scale * 2),
    '-': () => zoom(scale / 2),
    0: () => zoom(1),
    Home: () => {
      select(peakSlice());
      if (chosen !== null) reveal(current.slices[chosen]);
    },
  };
  const meets = (a, b) => a.first <= b.last && b.first <= a.last;
  /** The largest slice that is not there for good, at the peak. */
  function peakSlice() {
    const { step } = map.peak;
    const alive = current.slices
      .map((slice, i) => [slice, i])
      .filter(([s]) => !s.fixed && s.first <= step && step <= s.last)
      .sort(([a], [b]) => b.bytes - a.bytes);
    return alive.length > 0 ? alive[0][1] : 0;
  }
  /** Selects the slice for which `ahead` of the selected one is least above 0. */
  function move(ahead) {
    if (chosen === null) {
      select(peakSlice());
    } else {
      const from = current.slices[chosen];
      let best = null;
      current.slices.forEach((slice, i) => {
        const by = ahead(from, slice);
        if (by > 0 && (best === null || by < ahead(from, current.slices[best]))) best = i;
      });
      if (best !== null) select(best);
    }
    reveal(current.slices[chosen]);
  }
  scroll.addEventListener('keydown', (event) => {
    const action = keys[event.key];
    if (!action || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    action();
  });

  // Buttons.
  const press = (name, action) =>
    figure
      .querySelector(`[data-do="${name}"]`)
      ?.addEventListener('click', (event) => action(event.currentTarget));
  press('in', () => zoom(scale * 2));
  press('out', () => zoom(scale / 2));
  press('fit', () => zoom(1));
  press('floor', (button) => {
    floor = floor === 0 ? map.base : 0;
    button.setAttribute('aria-pressed', String(floor !== 0));
    draw();
  });
  figure.querySelectorAll('[data-timeline]').forEach((button) =>
    button.addEventListener('click', () => {
      current = timelines[Number(button.dataset.timeline)];
      figure
        .querySelectorAll('[data-timeline]')
        .forEach((other) => other.setAttribute('aria-pressed', String(other === button)));
      draw();
    }),
  );
  // The legend: a group alone, the rest faded.
  figure.querySelectorAll('.legend button').forEach((button) =>
    button.addEventListener('click', () => {
      const on = button.getAttribute('aria-pressed') !== 'true';
      figure
        .querySelectorAll('.legend button')
        .forEach((other) => other.setAttribute('aria-pressed', 'false'));
      button.setAttribute('aria-pressed', String(on));
      svg.setAttribute('data-only', on ? button.dataset.style : '');
      svg
        .querySelectorAll('rect')
        .forEach((rect, i) =>
          rect.classList.toggle(
            'faded',
            on && current.slices[i].group.style !== button.dataset.style,
          ),
        );
    }),
  );

  let width = 0;
  new ResizeObserver(() => {
    if (scroll.clientWidth === width) return;
    width = scroll.clientWidth;
    drawFrame();
  }).observe(scroll);
  draw();
})();
