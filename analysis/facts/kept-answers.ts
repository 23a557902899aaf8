/** Something that answers are found from: the text of a file, its code, another answer. */
export interface Ground {
  /** Since which state of the project it is what it is; to be read once it was renewed. */
  readonly since: number;
  /** Finds out what it is in the state that the project is in; absent where that is known by itself. */
  renew?(): void;
}

/** Something that was found, and all it was found from, in the order in which that was asked for. */
export interface Noted<Found> {
  readonly found: Found;
  /** Absent where it was found from nothing that may change. */
  readonly grounds: ReadonlySet<Ground> | undefined;
  /** The state of the project for which it was last known to hold. */
  state: number;
}

/**
 * Answers about a project, kept from one of its states to the next: one is found again only when something is different that it was
 * found from. What that is nobody declares: while an answer is found, whatever is read of files, or asked for here, is noted.
 *
 * An answer that is found again and is the same holds for those, too, who asked for it.
 */
export class KeptAnswers {
  /** Which state of the project it is. */
  state: number;
  /** How many answers were found, and not kept, for this state. */
  found = 0;
  readonly #answers = new Map<string, Answer<unknown>>();
  #noting: Noting | undefined;

  constructor(state = 1) {
    this.state = state;
  }

  /** Goes on to another state of the project. */
  begin(): void {
    this.state++;
    this.found = 0;
  }

  /** Gives the answer that goes by a name. `find` has to mean the same whenever it is called: it may be called again in a later state. */
  of<Found>(name: string, find: () => Found, isSame: (before: Found, now: Found) => boolean = isSameAnswer): Found {
    let answer = this.#answers.get(name) as Answer<Found> | undefined;
    if (!answer) this.#answers.set(name, (answer = new Answer(this, find, isSame)) as Answer<unknown>);
    answer.renew();
    this.note(answer);
    return answer.found;
  }

  /** Notes that what is being found hangs on something. */
  note(ground: Ground): void {
    if (this.#noting) (this.#noting.grounds ??= new Set()).add(ground);
  }

  /** Finds something, and notes from what. Who asked is told of the same grounds. */
  noted<Found>(find: () => Found): Noted<Found> {
    const around = this.#noting;
    const own: Noting = (this.#noting = { grounds: undefined });
    try {
      return { found: find(), grounds: own.grounds, state: this.state };
    } finally {
      this.#noting = around;
      this.#hangOn(own.grounds);
    }
  }

  /** Finds something without telling whoever asked from what. */
  apart<Found>(find: () => Found): Noted<Found> {
    const around = this.#noting;
    this.#noting = undefined;
    try {
      return this.noted(find);
    } finally {
      this.#noting = around;
    }
  }

  /** Whether something that was noted is still so. If it is, who asks is told of its grounds. */
  holds(noted: Noted<unknown>): boolean {
    if (!this.stands(noted)) return false;
    this.#hangOn(noted.grounds);
    return true;
  }

  /** The same, where who asks hangs on the answer itself. */
  stands(noted: Noted<unknown>): boolean {
    if (noted.state === this.state) return true;
    // In their order: what was asked later may only have a meaning as long as what was asked before is what it was.
    for (const ground of noted.grounds ?? []) {
      ground.renew?.();
      if (ground.since > noted.state) return false;
    }
    noted.state = this.state;
    return true;
  }

  #hangOn(grounds: ReadonlySet<Ground> | undefined): void {
    if (grounds && this.#noting) for (const ground of grounds) this.note(ground);
  }
}

interface Noting {
  grounds: Set<Ground> | undefined;
}

/** One answer, through all states. */
class Answer<Found> implements Ground {
  since = 0;
  #known: Noted<Found> | undefined;
  #isOpen = false;

  constructor(
    readonly kept: KeptAnswers,
    readonly find: () => Found,
    readonly isSame: (before: Found, now: Found) => boolean,
  ) {}

  get found(): Found {
    if (!this.#known) throw new Error('An answer hangs on itself.');
    return this.#known.found;
  }

  renew(): void {
    if (this.#isOpen || (this.#known && this.kept.stands(this.#known))) return;
    this.#isOpen = true;
    try {
      const now = this.kept.apart(this.find);
      this.kept.found++;
      const before = this.#known;
      const isSame = before !== undefined && this.isSame(before.found, now.found);
      this.#known = isSame ? { ...now, found: before.found } : now;
      if (!isSame) this.since = this.kept.state;
    } finally {
      this.#isOpen = false;
    }
  }
}

/** What is the very same, and lists and tables of nothing. */
function isSameAnswer(before: unknown, now: unknown): boolean {
  return Object.is(before, now) || (isEmpty(before) && isEmpty(now));
}

function isEmpty(one: unknown): boolean {
  return (Array.isArray(one) && one.length === 0) || ((one instanceof Map || one instanceof Set) && one.size === 0);
}

/** Whether two sets have the same members, in the same order. */
export function isSameSet<Member>(before: ReadonlySet<Member>, now: ReadonlySet<Member>): boolean {
  return isSameList([...before], [...now]);
}

/** Whether two lists have the same elements. */
export function isSameList<Element>(before: readonly Element[], now: readonly Element[]): boolean {
  return before.length === now.length && before.every((one, index) => Object.is(one, now[index]));
}

/** The files of a project, or their texts, by path. Each reading is noted; which paths there are is not. */
export class NotedFiles<Content> implements ReadonlyMap<string, Content> {
  readonly #kept: KeptAnswers;
  readonly #entries = new Map<string, Entry<Content>>();

  constructor(kept: KeptAnswers, files: ReadonlyMap<string, Content>) {
    this.#kept = kept;
    for (const [path, content] of files) this.#entries.set(path, { content, since: kept.state });
  }

  /** Takes over what changed. The paths have to be the same. */
  update(files: ReadonlyMap<string, Content>): void {
    for (const [path, content] of files) {
      const entry = this.#entries.get(path)!;
      if (entry.content === content) continue;
      entry.content = content;
      entry.since = this.#kept.state;
    }
  }

  get size(): number {
    return this.#entries.size;
  }

  get(path: string): Content | undefined {
    const entry = this.#entries.get(path);
    return entry && this.#read(entry);
  }

  has(path: string): boolean {
    return this.#entries.has(path);
  }

  keys(): MapIterator<string> {
    return this.#entries.keys();
  }

  *entries(): MapIterator<[string, Content]> {
    for (const [path, entry] of this.#entries) yield [path, this.#read(entry)];
  }

  *values(): MapIterator<Content> {
    for (const entry of this.#entries.values()) yield this.#read(entry);
  }

  [Symbol.iterator](): MapIterator<[string, Content]> {
    return this.entries();
  }

  forEach(callback: (content: Content, path: string, files: ReadonlyMap<string, Content>) => void): void {
    for (const [path, content] of this) callback(content, path, this);
  }

  #read(entry: Entry<Content>): Content {
    this.#kept.note(entry);
    return entry.content;
  }
}

interface Entry<Content> extends Ground {
  content: Content;
  since: number;
}
