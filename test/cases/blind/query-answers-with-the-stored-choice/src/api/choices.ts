import { queryOptions } from '@tanstack/react-query';
import ky from 'ky';

export interface Choices {
  sessionReplay: 'granted' | 'refused' | 'open';
  newsletter: 'granted' | 'refused' | 'open';
}

export const choicesQuery = queryOptions({
  queryKey: ['privacy', 'choices'],
  queryFn: () => ky.get('/api/me/privacy-choices').json<Choices>(),
  staleTime: 0,
});
