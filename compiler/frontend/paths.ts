/** Paths as TypeScript writes them, with `/` on every platform, and as a person reads them. */

import path, { type PlatformPath } from 'node:path';

export interface SourcePaths {
  /** With `/` between names, as TypeScript has them and as JSON files carry them to other machines. */
  slashed(path: string): string;
  /** As seen from the working directory where it is below it, else whole. */
  shown(path: string, workingDirectory: string): string;
}

export function sourcePathsOf({ sep, relative, isAbsolute }: PlatformPath): SourcePaths {
  const slashed = (file: string): string => file.replaceAll(sep, '/');
  return {
    slashed,
    shown(file, workingDirectory) {
      const near = slashed(relative(workingDirectory, file));
      // From one drive of Windows to another there is no relative path.
      return near.startsWith('../') || isAbsolute(near) ? slashed(file) : near;
    },
  };
}

export const { slashed, shown } = sourcePathsOf(path);
