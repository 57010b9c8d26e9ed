/** The curves of a run: one uPlot for each entry of the data's `curves`, in the colours of the page. */
(() => {
  const { curves } = JSON.parse(document.getElementById('data').textContent);
  const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const short = (v) => (v === null || v === undefined ? '–' : String(Number(v.toPrecision(4))));

  const seriesOf = ({ label, color, points, dash, width }) => ({
    label,
    stroke: () => css(color),
    width: width ?? 1.5,
    spanGaps: true,
    value: (_, v) => short(v),
    ...(dash ? { dash } : {}),
    ...(points
      ? { paths: () => null, points: { show: true, size: 8, width: 2, fill: () => css('--paper') } }
      : { points: { show: false } }),
  });
  const axis = (label) => ({
    stroke: () => css('--soft'),
    font: '12px system-ui, sans-serif',
    grid: { stroke: () => css('--line'), width: 1 },
    ticks: { stroke: () => css('--line'), width: 1 },
    ...label,
  });
  const plots = curves.map(({ id, title, series, data, log }) => {
    const host = document.getElementById(id);
    const plot = new uPlot(
      {
        width: host.clientWidth,
        height: 260,
        // One step alone still wants a stretch to stand in.
        scales: { x: { time: false }, y: log ? { distr: 3 } : {} },
        axes: [
          axis({ values: (_, ticks) => ticks.map((t) => (Number.isInteger(t) ? t : '')) }),
          axis({ size: 64, values: (_, ticks) => ticks.map((t) => (t === null ? '' : short(t))) }),
        ],
        series: [{ label: 'step' }, ...series.map(seriesOf)],
        cursor: { y: false, points: { size: 7 } },
      },
      data,
      host,
    );
    host.querySelector('canvas').setAttribute('role', 'img');
    host.querySelector('canvas').setAttribute('aria-label', title);
    new ResizeObserver(() => plot.setSize({ width: host.clientWidth, height: 260 })).observe(host);
    return plot;
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () =>
    plots.forEach((plot) => plot.redraw(false)),
  );
})();
