type Version = readonly [major: number, minor: number, patch: number];

/** From the first version on, up to but without the second. */
type Interval = readonly [from: Version, to: Version | undefined];

/**
 * Whether a version is in a range as npm writes them: `>=0.1 <2`, `^1.2`, `~1.2.3`, `1.x`, `*`, with `||` between alternatives.
 * What follows a hyphen in a version is not compared. `undefined` where the text is no range.
 */
export function isInRange(version: string, range: string): boolean | undefined {
  const given = readVersion(version);
  const alternatives = range.split('||').map(readAlternative);
  if (given === undefined || alternatives.includes(undefined)) return undefined;
  return alternatives.some(intervals => intervals?.every(([from, to]) => compare(given, from) >= 0 && (to === undefined || compare(given, to) < 0)));
}

function readAlternative(text: string): readonly Interval[] | undefined {
  const comparators = text.trim().replace(/(>=?|<=?|=|\^|~)\s+/g, '$1').split(/\s+/).filter(word => word !== '');
  const intervals = comparators.map(readComparator);
  return comparators.length === 0 || intervals.includes(undefined) ? undefined : intervals.filter(interval => interval !== undefined);
}

function readComparator(text: string): Interval | undefined {
  const [, operator = '', partial = ''] = /^(>=?|<=?|=|\^|~)?(.*)$/.exec(text) ?? [];
  const parts = readPartial(partial);
  if (parts === undefined) return undefined;
  const [major = 0, minor = 0, patch = 0] = parts;
  const least: Version = [major, minor, patch];
  // `1.2` stands for all of `1.2.0` to `1.2.x`.
  const next = nextOf(parts, parts.length);
  switch (operator) {
    case '>':
      return [parts.length === 3 ? [major, minor, patch + 1] : (next ?? least), undefined];
    case '>=':
      return [least, undefined];
    case '<':
      return [[0, 0, 0], least];
    case '<=':
      return [[0, 0, 0], next];
    case '^':
      // The first number that is not 0 stays.
      return [least, nextOf(parts, major > 0 || parts.length < 2 ? Math.min(1, parts.length) : minor > 0 || parts.length < 3 ? 2 : 3)];
    case '~':
      return [least, nextOf(parts, Math.min(2, parts.length))];
    default:
      return [least, next];
  }
}

/** The first version that differs in the first so many numbers; `undefined` where there are none. */
function nextOf([major = 0, minor = 0, patch = 0]: readonly number[], kept: number): Version | undefined {
  if (kept === 0) return undefined;
  return kept === 1 ? [major + 1, 0, 0] : kept === 2 ? [major, minor + 1, 0] : [major, minor, patch + 1];
}

/** The numbers before the first `x` or `*`. */
function readPartial(text: string): readonly number[] | undefined {
  const match = /^v?(\d{1,9}|[xX*])(?:\.(\d{1,9}|[xX*]))?(?:\.(\d{1,9}|[xX*]))?(?:[-+][0-9A-Za-z.+-]+)?$/.exec(text);
  if (match === null) return undefined;
  const parts = match.slice(1).filter(part => part !== undefined);
  const wild = parts.findIndex(part => /[xX*]/.test(part));
  return parts.slice(0, wild < 0 ? parts.length : wild).map(Number);
}

function readVersion(text: string): Version | undefined {
  const parts = readPartial(text);
  return parts?.length === 3 ? [parts[0]!, parts[1]!, parts[2]!] : undefined;
}

function compare(left: Version, right: Version): number {
  const at = left.findIndex((part, index) => part !== right[index]);
  return at < 0 ? 0 : left[at]! - right[at]!;
}
