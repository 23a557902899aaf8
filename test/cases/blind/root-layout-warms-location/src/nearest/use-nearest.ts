import { useEffect } from 'react';
import { prepareLocation } from './prepare-location';

export function useNearest(): void {
  useEffect(() => {
    prepareLocation().catch(() => undefined);
  }, []);
}
