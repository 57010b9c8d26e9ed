import manifest from '../../package.json' with { type: 'json' };

/** Of this compiler: kernels, and so what was measured of them, belong to it. */
export const { version } = manifest;
