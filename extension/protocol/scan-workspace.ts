/** Asks the server to read everything from disk again and to analyse it; answered with the `AnalysisStatus` that follows. */
export const scanWorkspace = 'privacyLint/scanWorkspace';
