import { flag } from './flags';

export const analyticsConsent = (): Promise<boolean> => flag('analytics-consent');
