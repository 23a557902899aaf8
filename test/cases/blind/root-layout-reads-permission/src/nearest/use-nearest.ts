import { useEffect } from 'react';
import { readLocationState, sortBy } from './prepare-location';

export function useNearest(): void {
  useEffect(() => {
    readLocationState().then((granted) => sortBy(granted ? 'distance' : 'name'));
  }, []);
}
