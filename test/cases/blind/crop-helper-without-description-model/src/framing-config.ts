import type { Config } from '@vladmandic/human';

export const framingConfig: Partial<Config> = {
  modelBasePath: '/models',
  face: {
    enabled: true,
    detector: { maxDetected: 1 },
    mesh: { enabled: true },
    iris: { enabled: false },
    description: { enabled: false },
    emotion: { enabled: false },
    gear: { enabled: false },
    antispoof: { enabled: false },
    liveness: { enabled: false },
  },
  body: { enabled: false },
  hand: { enabled: false },
  object: { enabled: false },
};
