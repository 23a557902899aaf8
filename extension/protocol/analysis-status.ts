/** The server's word on how far it is, sent after every step. */
export const analysisStatus = 'privacyLint/analysisStatus';

/**
 * How far the analysis is, over all folders of the workspace. `failed`: at least one folder could not be read or analysed.
 * `findings` counts what is shown, whatever its severity.
 */
export interface AnalysisStatus {
  readonly state: 'analysing' | 'ready' | 'failed' | 'off';
  readonly findings: number;
  readonly errors: number;
  readonly files: number;
  /** Why it failed, in the reader's language; only with `failed`. */
  readonly reason?: string;
}
