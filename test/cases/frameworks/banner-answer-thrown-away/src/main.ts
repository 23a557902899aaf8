// case: the banner is waited for, its answer is thrown away
import { askBanner } from './banner';
import { start } from './analytics';

askBanner().then(() => start());
