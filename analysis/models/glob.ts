/**
 * Whether a path matches a glob: `*` within a folder, `**` across folders, `?`, `{a,b}`; a `[name]` segment is literal, as in routes.
 * Shape: forward slashes; a glob without a slash at its start may begin at any folder only by `**`.
 */
export function matchesGlob(glob: string, path: string): boolean {
  return expressionOf(glob).test(path);
}

const known = new Map<string, RegExp>();

function expressionOf(glob: string): RegExp {
  const cached = known.get(glob);
  if (cached) return cached;
  let depth = 0;
  const source = glob.replace(/\*\*\/|\*\*|\*|\?|[{},]|[.+^$()|[\]\\]/g, part => {
    switch (part) {
      case '**/':
        return '(?:[^/]+/)*';
      case '**':
        return '.*';
      case '*':
        return '[^/]*';
      case '?':
        return '[^/]';
      case '{':
        depth += 1;
        return '(?:';
      case '}':
        depth -= 1;
        return ')';
      case ',':
        return depth > 0 ? '|' : ',';
      default:
        return `\\${part}`;
    }
  });
  const expression = new RegExp(`^${source}$`);
  known.set(glob, expression);
  return expression;
}
