// case: travel blog: three consent checks that cannot say no (missing await, unset counts as yes, wrong OneTrust group) and one that can
// rules: no-ineffective-consent-check, no-collection-before-consent
import { startProductAnalytics } from './tags/analytics';
import { startReplay } from './tags/replay';
import { startPixel } from './tags/pixel';
import { startMap } from './map';

void startProductAnalytics();
startReplay();
startPixel();
startMap(document.querySelector<HTMLElement>('#map')!);

document.querySelector('#privacy')?.addEventListener('click', () => {
  window.OneTrust?.ToggleInfoDisplay();
});
