import type { PraxisApi } from '../../shared';

declare global {
  interface Window {
    praxis: PraxisApi;
  }
}

export const praxis = window.praxis;
