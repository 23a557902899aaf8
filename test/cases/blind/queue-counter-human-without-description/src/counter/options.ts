import type { Config } from '@vladmandic/human';

export const OPTIONS: Partial<Config> = {
  modelBasePath: '/models',
  body: { enabled: false },
  hand: { enabled: false },
  gesture: { enabled: false },
  face: {
    enabled: true,
    detector: { maxDetected: 20, rotation: false },
    mesh: { enabled: false },
    iris: { enabled: false },
    description: { enabled: false },
    emotion: { enabled: false },
    gear: { enabled: false },
    liveness: { enabled: false },
    antispoof: { enabled: false },
  },
};
