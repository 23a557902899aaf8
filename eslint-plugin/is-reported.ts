/** Folders whose code is not the product's own, or never meets a person's data: tests, stories, mocks, fixtures, seeds, generated, vendored. */
const leftOutFolders =
  /(^|\/)(__tests__|__mocks__|__fixtures__|__snapshots__|tests?|e2e|cypress|spec|specs|mocks?|fixtures?|seeds?|seeders?|\.storybook|generated|__generated__|vendor|vendored|third[-_]party|node_modules)\//i;

const leftOutFiles = /(\.(test|tests|spec|specs|e2e|cy|stories|story|mock|mocks|fixture|fixtures|generated|gen)\.[^/]+|\.d\.[mc]?ts|\.d\.[^./]+\.ts)$/i;

/** Files that fill a database with made-up records: `seed.ts`, `seed_admin.js`, `initial-seed.ts`, `UserSeeder.ts`; not `seed-phrase.ts`. */
const seedFiles = /(^|\/)((seed|seeds|seeder|seeding)([-_.](?!phrase|word|mnemonic|random|value|generator)[^/]*|(?!Phrase|Word|Mnemonic|Random|Value|Generator)[A-Z][^/]*)?|[^/]*([-_.](seed|seeds|seeder)|[a-z](Seed|Seeder|Seeds)))\.[cm]?[jt]sx?$/;

/**
 * Scripts that a developer runs to fill a database with the account of an administrator, at a project's root or beside its other scripts:
 * `create-admin.js`, `backend/reset_admin_password.ts`; not `src/users/create-admin.ts`.
 */
const accountScripts = /^(?:(?:backend|server|api)\/)?(?:(?:[\w.-]+\/)*(?:scripts?|tools|bin|dev|hack|prisma|database|db)\/)?(?:create|make|add|insert|fix|reset|promote|check|set)[-_]?(?:super|default|initial|first)?[-_]?admins?(?:[-_](?:user|account|password|correct|new|test|local|prod|v?\d+))*\.[cm]?[jt]s$/i;

/** What tests are made of, beside them: `testHelpers.ts`, `testLoginIntegration.ts`, `mock-data.service.ts`; not `testResults.ts`. */
const testParts = /(^|\/)(test(Helpers?|Utils?|Data|Factory|Factories|Setup|Fixtures?|[A-Z]\w*Integration)|(mock|fake|dummy)([-_.][^/]*|[A-Z][^/]*))\.[cm]?[jt]sx?$/;

/** Scripts by which a developer tries something out: `scripts/test-search.js`, `tools/smoke_mail.mjs`, `scripts/scratch/check.js`. */
const trialFiles = /(^|\/)(scripts?|tools|bin|dev|hack)\/(.*\/)?((test|try|smoke|debug|demo|playground)[-_.][^/]*|(scratch|playground|sandbox)\/.*)\.[cm]?[jt]sx?$/;

const generatedMark = /@generated\b|\bDO NOT EDIT\b|\bauto-?generated\b.*\bdo not (edit|modify)\b/i;

/**
 * Whether findings of a file are shown by default. Those that are not are analysed all the same: what they call and export counts.
 *
 * `path` is relative to the project's root, so that a project inside a folder named `test` is reported as any other.
 */
export function isReported(path: string, text = ''): boolean {
  return whyLeftOut(path, text) === undefined;
}

/** What makes a file one whose findings are not shown by default; undefined for one whose findings are. */
export function whyLeftOut(path: string, text = ''): { readonly kind: 'folder' | 'name' | 'seed' | 'trial' | 'generated'; readonly part: string } | undefined {
  const folder = leftOutFolders.exec(path);
  if (folder) return { kind: 'folder', part: folder[2]! };
  const name = leftOutFiles.exec(path);
  if (name) return { kind: 'name', part: name[0] };
  if (testParts.test(path)) return { kind: 'name', part: path.slice(path.lastIndexOf('/') + 1) };
  if (seedFiles.test(path) || accountScripts.test(path)) return { kind: 'seed', part: path.slice(path.lastIndexOf('/') + 1) };
  if (trialFiles.test(path)) return { kind: 'trial', part: path.slice(path.lastIndexOf('/') + 1) };
  return isGenerated(text) ? { kind: 'generated', part: '' } : undefined;
}

/** Whether the comments at the top of a file say that a program wrote it. */
function isGenerated(text: string): boolean {
  const head = /^(?:#![^\n]*\n)?(?:\s*(?:\/\/[^\n]*|\/\*[\s\S]*?\*\/))*/.exec(text.slice(0, 1000))?.[0] ?? '';
  return generatedMark.test(head);
}
