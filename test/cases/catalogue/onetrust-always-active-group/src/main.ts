import Hotjar from '@hotjar/browser';
import { mayMeasure } from './tags';

if (mayMeasure()) { // expect: no-ineffective-consent-check
  Hotjar.init(88123, 6);
}
