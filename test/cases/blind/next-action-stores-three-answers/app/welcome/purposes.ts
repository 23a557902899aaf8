export const PURPOSES = ['newsletter', 'partner-sharing', 'health-tips'] as const;
export type Purpose = (typeof PURPOSES)[number];

export const CONSENT_TEXT: Record<Purpose, { label: string; version: string }> = {
  newsletter: { label: 'Send me the monthly newsletter', version: 'n4' },
  'partner-sharing': { label: 'Share my name and e-mail address with Alpine Outdoor AG', version: 'p2' },
  'health-tips': { label: 'Use the health answers I give for training tips', version: 'h1' },
};
