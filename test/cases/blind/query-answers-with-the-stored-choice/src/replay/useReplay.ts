import { useEffect } from 'react';
import { useQuery } from '@tanstack/react-query';
import * as FullStory from '@fullstory/browser';
import { choicesQuery } from '../api/choices';

export function useReplay(orgId: string): void {
  const { data, isSuccess } = useQuery(choicesQuery);
  const recording = isSuccess && data.sessionReplay === 'granted';

  useEffect(() => {
    if (!recording) return;
    if (FullStory.isInitialized()) FullStory.FullStory('start');
    else FullStory.init({ orgId });
    return () => FullStory.FullStory('shutdown');
  }, [recording, orgId]);
}
