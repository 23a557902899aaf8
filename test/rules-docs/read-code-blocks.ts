/** A block of code of a rule's page that says whether the rule reports it. */
export interface CodeBlock {
  readonly verdict: 'incorrect' | 'correct';
  /** Where it stands in its project: what it says itself, else `src/example` with the ending of its language. */
  readonly file: string;
  /** The text of its project's `privacy.yml`; absent where it has none. */
  readonly policy?: string;
  readonly code: string;
  /** The line of the page on which it begins, counted from 1. */
  readonly line: number;
}

/**
 * Reads the fenced blocks of a page whose language is followed by `incorrect` or `correct`.
 *
 * The first lines of a block may say more of its project: `// privacy.yml: …`, one for each line of that file, and `// file: …`.
 */
export function readCodeBlocks(page: string): readonly CodeBlock[] {
  return [...page.matchAll(/^```(\w+) (incorrect|correct)\n([\s\S]*?)^```$/gm)].map(([, language = 'ts', verdict, text = ''], index, all) => {
    const lines = text.split('\n');
    const heads = lines.slice(0, lines.findIndex(line => !headLine.test(line))).map(line => headLine.exec(line)!);
    const of = (key: string) => heads.filter(([, name]) => name === key).map(([, , value = '']) => value);
    const policy = of('privacy.yml');
    return {
      verdict: verdict as CodeBlock['verdict'],
      file: of('file')[0] ?? `src/example.${language}`,
      ...(policy.length > 0 && { policy: `${policy.join('\n')}\n` }),
      code: lines.slice(heads.length).join('\n'),
      line: page.slice(0, all[index]!.index).split('\n').length,
    };
  });
}

const headLine = /^(?:\/\/|<!--) (privacy\.yml|file): (.*?)(?: -->)?$/;
