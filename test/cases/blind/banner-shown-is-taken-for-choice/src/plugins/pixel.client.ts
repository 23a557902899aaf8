// case: the pixel is started when the consent manager shows its banner, before any choice
// rules: no-ineffective-consent-check

import { defineNuxtPlugin } from '#app';

interface TcData {
  eventStatus: 'tcloaded' | 'cmpuishown' | 'useractioncomplete';
  listenerId: number;
}

type TcfApi = (command: string, version: number, callback: (data: TcData, success: boolean) => void) => void;

declare const __tcfapi: TcfApi;
declare const fbq: (...values: unknown[]) => void;

export default defineNuxtPlugin((nuxt) => {
  nuxt.hook('app:mounted', () => {
    __tcfapi('addEventListener', 2, (data, success) => {
      if (success && data.eventStatus === 'cmpuishown') { // expect: no-ineffective-consent-check
        fbq('init', '90417733');
        fbq('track', 'PageView');
      }
    });
  });
});
