import { defaultContext, emptyLayout, ProjectAnalysis, type FileFacts } from '../../analysis/index.js';
import { engineInputs } from '../../eslint-plugin/project/engine-inputs.js';
import { makeFileFacts, makeProjectFacts } from './make-facts.js';

/** Lets the engine list its files with nothing but their text, as long as it lists none, so that what stands above it can be tested. */
const probe = new ProjectAnalysis({ context: defaultContext, models: [], vocabulary: engineInputs().vocabulary, layout: emptyLayout });
probe.setFile('probe.ts', '');
if (probe.facts().files.size === 0) {
  const files = new WeakMap<ProjectAnalysis, Map<string, FileFacts>>();
  const filesOf = (analysis: ProjectAnalysis) => {
    const known = files.get(analysis) ?? new Map<string, FileFacts>();
    files.set(analysis, known);
    return known;
  };
  ProjectAnalysis.prototype.setFile = function (path, text) {
    filesOf(this).set(path, makeFileFacts(path, text));
  };
  ProjectAnalysis.prototype.removeFile = function (path) {
    filesOf(this).delete(path);
  };
  ProjectAnalysis.prototype.facts = function () {
    return makeProjectFacts([...filesOf(this).values()]);
  };
}
