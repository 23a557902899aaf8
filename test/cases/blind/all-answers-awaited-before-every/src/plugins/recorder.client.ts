// case: the answers for all topics are awaited together and each of them has to be true
// rules: no-ineffective-consent-check, no-collection-before-consent

import { defineNuxtPlugin, useRuntimeConfig } from '#app';
import LogRocket from 'logrocket';
import { granted, type Topic } from '../utils/choices';

const TOPICS: Topic[] = ['statistics', 'recording'];

export default defineNuxtPlugin(async () => {
  const answers = await Promise.all(TOPICS.map(granted));
  if (answers.every((answer) => answer === true)) {
    LogRocket.init(useRuntimeConfig().public.logRocket);
  }
});
