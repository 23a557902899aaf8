/** How a project names its modules: what the hosts read from `tsconfig.json` and `package.json` files. Paths are relative to the root. */
export interface ProjectLayout {
  /** One for each `tsconfig.json` or `jsconfig.json`, deepest folder first; `extends` already merged. */
  readonly pathMaps: readonly PathMap[];
  /** The packages of a workspace: importing `name` means the files of `folder`. */
  readonly packages: readonly WorkspacePackage[];
}

export interface PathMap {
  /** The folder it governs; empty for the root. */
  readonly folder: string;
  /** Where unresolved bare specifiers and `paths` start; absent if not set. */
  readonly baseUrl?: string;
  /** As in `compilerOptions.paths`, targets relative to the root. */
  readonly paths: Readonly<Record<string, readonly string[]>>;
}

export interface WorkspacePackage {
  readonly name: string;
  readonly folder: string;
  /** Entry file by subpath (`.`, `./server`), relative to the root; may be empty, then `index` and `src/index` are tried. */
  readonly entries: Readonly<Record<string, string>>;
}

export const emptyLayout: ProjectLayout = { pathMaps: [], packages: [] };
