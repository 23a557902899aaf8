import type { ConsentNeed, ConsentProof, FileFacts, Provable, Span } from '../analysis/index.js';
import type { PrivacyRule, Report } from './rule.js';

/** Something a rule asked: whether consent comes before a use, and what it was answered. */
export interface Question {
  readonly span: Span;
  /** What is used there, as a person would say it. */
  readonly api: string;
  readonly need: ConsentNeed;
  readonly proof: ConsentProof;
  readonly fact: Provable;
}

/** What a rule did on a file. */
export interface Observation {
  /** Its reports, each with what it asked about the same place. */
  readonly reports: readonly { readonly report: Report; readonly questions: readonly Question[] }[];
  /** Everything it asked, in order. */
  readonly questions: readonly Question[];
}

/** Runs a rule on a file and watches what it asks, so that its answer can be accounted for without a word from the rule. */
export function observeRule(rule: PrivacyRule, file: FileFacts, options: object = {}): Observation {
  const questions: Question[] = [];
  const reports: { report: Report; questions: readonly Question[] }[] = [];
  rule.check(
    watched(file, question => questions.push(question)),
    report => reports.push({ report, questions: questions.filter(({ span }) => meets(span, report.span)) }),
    { ...rule.meta.defaultOptions, ...options },
  );
  return { reports, questions };
}

function meets(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}

/** The facts of a file with each `prove` told of. What is found on demand stays on demand. */
function watched(file: FileFacts, tell: (question: Question) => void): FileFacts {
  const watch = <Fact extends Provable & { readonly span: Span }>(fact: Fact, api: string): Fact => ({
    ...fact,
    prove(need: ConsentNeed) {
      const proof = fact.prove(need);
      tell({ span: fact.span, api, need, proof, fact });
      return proof;
    },
  });
  const { collections, disclosures, biometrics } = file;
  return Object.create(file, {
    collections: { value: collections.map(fact => watch(fact, fact.api)) },
    disclosures: { value: disclosures.map(fact => watch(fact, fact.api)) },
    biometrics: { value: { ...biometrics, reidentifications: biometrics.reidentifications.map(fact => watch(fact, fact.search)), uploads: biometrics.uploads.map(fact => watch(fact, fact.api)) } },
  }) as FileFacts;
}
