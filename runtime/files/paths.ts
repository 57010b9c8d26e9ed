/**
 * Paths as text: in a page, where `/` alone parts them, and on the disks of Node's platforms. Not `node:path`, which a
 * page does not have.
 */

export interface Paths {
  /** `folder/name`, with one separator between; `name` alone where the folder is ''. */
  join(folder: string, name: string): string;
  /** The folder that a path lies in, '' for a bare name. */
  folderOf(path: string): string;
}

/** `windows`: `\` parts names as `/` does, and a path may begin with a drive's letter. */
export function pathsOf(windows: boolean): Paths {
  const trailing = windows ? /[\\/]+$/ : /\/+$/;
  const upToName = windows ? /^(?:.*[\\/]|[a-z]:)/is : /^.*\//s;
  const root = windows ? /^(?:[a-z]:)?[\\/]*$/i : /^\/*$/;
  // What is nothing but separators or a drive stays: `C:` is where the drive is at, `C:\` its root.
  const trimmed = (folder: string): string =>
    root.test(folder) ? folder : folder.replace(trailing, '');
  return {
    join(folder, name) {
      const before = trimmed(folder);
      return before === '' || root.test(before) ? before + name : `${before}/${name}`;
    },
    folderOf: (path) => trimmed(upToName.exec(path)?.[0] ?? ''),
  };
}

export const { join, folderOf } = pathsOf(
  typeof process === 'object' && process.platform === 'win32',
);
