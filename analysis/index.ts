/** The only door of the engine: sources in, facts out. */

export type { Place, Span } from './ir/span.js';
export type * from './summaries/model.js';
export { matchesGlob } from './models/glob.js';
export { parsePort, portWords } from './models/port.js';
export { createVocabulary, type Vocabulary, type VocabularyData } from './vocabulary/vocabulary.js';
export type * from './facts/context.js';
export type * from './facts/facts.js';
export type { NearWord } from './vocabulary/nearest-words.js';
export { defaultContext } from './facts/context.js';
export { featuresOf } from './facts/features-of.js';
export type { ProjectLayout, PathMap, WorkspacePackage } from './linking/project-layout.js';
export type { DeclaredMember, DeclaredType } from './ir/declared-type.js';
export type { TypeOracle } from './linking/type-oracle.js';
export { emptyLayout } from './linking/project-layout.js';
export { ProjectAnalysis, type AnalysisInput } from './facts/project-analysis.js';
export { partsOf, readDecidingExpression, readExpression, type ExpressionShape, type PropertyShape } from './syntax/expression-shape.js';
export { findCallsAskedBefore, type AskingCall } from './syntax/calls-asked-before.js';
export { findStatementAround, type StatementAround } from './syntax/statement-around.js';
export { isMessageCatalogue } from './syntax/message-catalogue.js';
export { readModuleHead, type ModuleHead } from './syntax/module-head.js';
export { placesForValues } from './syntax/places-for-values.js';
