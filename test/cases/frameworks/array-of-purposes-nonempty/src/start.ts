import { hotjar } from 'react-hotjar';
import { seenNotices } from './consent';
if (seenNotices().length >= 0) hotjar.initialize({ id: 1, sv: 6 }); // expect: no-collection-before-consent
