import { defaultContext, type FileFacts, type ProjectFacts } from '../../analysis/index.js';

/** Makes the facts of a file by hand: what is not given is empty. */
export function makeFileFacts(path: string, text: string, facts: Partial<FileFacts> = {}): FileFacts {
  return { path, text, context: defaultContext, collections: [], disclosures: [], heldBack: [], decisions: [], settings: [], messages: [], permissionBundles: [], permissionsAtStart: [], locationReadings: [], personalisations: [], biometrics: { access: [], methodSets: [], benefits: [], reidentifications: [], uploads: [], stores: [], keptTemplates: [], detections: [], places: [], inducements: [] }, fields: [], controls: [], checks: [], refusals: [], impliedGrants: [], missingRefusals: [], lastingGrants: [], stores: [], responses: [], repeatedQuestions: [], bareConsents: [], guards: [], gates: [], missingGuards: [], recordAt: () => undefined, noteAt: () => ({ purposes: [] }), sensitivityOf: () => 'ordinary', answersFor: () => false, describe: key => key, ...facts };
}

export function makeProjectFacts(files: readonly FileFacts[]): ProjectFacts {
  return { files: new Map(files.map(file => [file.path, file])), unresolved: [], inspect: () => undefined, keep: (_, find) => find(), work: { lowered: files.length, summarised: 0, reused: 0, ran: true, entered: 0, found: 0 } };
}
