import assert from 'node:assert/strict';
import { isAffirmative, namesConsent, namesRefusal } from '../../../analysis/vocabulary/consent-words.js';
import { vocabulary } from './read-vocabulary.js';

function consent(text: string) {
  return namesConsent(vocabulary, text);
}

describe('namesConsent', () => {
  it('reads the noun, with the purposes beside it', () => {
    assert.deepEqual(consent('hasConsent'), { purposes: [] });
    assert.deepEqual(consent('analyticsConsent'), { level: 'purpose', purposes: ['analytics'] });
    assert.deepEqual(consent('consent:face'), { level: 'purpose', purposes: ['x.biometric.face'] });
    assert.deepEqual(consent('/api/consents'), { purposes: [] });
    assert.deepEqual(consent('optIn'), { purposes: [] });
    assert.deepEqual(consent('marketingOptIn'), { level: 'purpose', purposes: ['advertising', 'marketing-messages'] });
    assert.equal(consent('optics'), undefined);
  });
  it('reads separate and written consent', () => {
    assert.deepEqual(consent('separateConsent'), { level: 'separate', purposes: [] });
    assert.deepEqual(consent('askSeparateConsent'), { level: 'separate', purposes: [] });
    assert.deepEqual(consent('explicit-consent:face'), { level: 'separate', purposes: ['x.biometric.face'] });
    assert.deepEqual(consent('signedFaceConsent'), { level: 'written', purposes: ['x.biometric.face'] });
    assert.equal(consent('separateWindow'), undefined);
  });
  it('takes a choice for consent only beside a purpose or the word privacy', () => {
    assert.deepEqual(consent('choice_analytics'), { level: 'purpose', purposes: ['analytics'] });
    assert.deepEqual(consent('answer:session-replay'), { level: 'purpose', purposes: ['session-replay'] });
    assert.deepEqual(consent('privacy-choices'), { purposes: [] });
    assert.deepEqual(consent('cookiePreferences'), { purposes: [] });
    assert.equal(consent('choice'), undefined);
    assert.equal(consent('storedChoice'), undefined);
    assert.equal(consent('carChoice'), undefined);
    assert.equal(consent('paymentChoice'), undefined);
    assert.equal(consent('email_preferences_opened'), undefined);
  });
  it('takes a yes for consent only beside a purpose', () => {
    assert.deepEqual(consent('analyticsGranted'), { level: 'purpose', purposes: ['analytics'] });
    assert.deepEqual(consent('allow-analytics'), { level: 'purpose', purposes: ['analytics'] });
    assert.deepEqual(consent('subscribeNewsletter'), { level: 'purpose', purposes: ['marketing-messages'] });
    assert.equal(consent('isAllowed'), undefined);
    assert.equal(consent('subscribeLocation'), undefined);
    assert.equal(consent('allowedLocations'), undefined);
    assert.equal(consent('acceptVideo'), undefined);
    assert.equal(consent('locationPermissionGranted'), undefined);
  });
  it('takes terms and a bare agreement for no more than an acknowledgement', () => {
    assert.deepEqual(consent('agreedToTerms'), { level: 'acknowledged', purposes: [] });
    assert.deepEqual(consent('termsAcceptedAt'), { level: 'acknowledged', purposes: [] });
    assert.deepEqual(consent('agreePrivacy'), { level: 'acknowledged', purposes: [] });
    assert.deepEqual(consent('requirePrivacyAuthorize'), { level: 'acknowledged', purposes: [] });
    assert.deepEqual(consent('agreed'), { level: 'acknowledged', purposes: [] });
    assert.equal(consent('agreementId'), undefined);
    assert.equal(consent('readPolicy'), undefined);
  });
  it('leaves alone what only looks like consent', () => {
    assert.equal(consent('rememberMe'), undefined);
    assert.equal(consent('isAccepted'), undefined);
    assert.equal(consent('acceptedAt'), undefined);
    assert.equal(consent('allowedOrigins'), undefined);
    assert.equal(consent('allowList'), undefined);
    assert.equal(consent('accept="image/*"'), undefined);
    assert.equal(consent('allow_display_name'), undefined);
    assert.equal(consent('我知道了'), undefined);
    assert.equal(consent('好的'), undefined);
    assert.equal(consent(''), undefined);
  });
  it('leaves alone refusals, absences and talk about consent', () => {
    assert.equal(consent('optOut'), undefined);
    assert.equal(consent('withdrawConsent'), undefined);
    assert.equal(consent('requiresConsent'), undefined);
    assert.deepEqual(consent('requireConsent'), { purposes: [] });
    assert.equal(consent('MARKETING_CONSENT_MISSING'), undefined);
    assert.equal(consent('skipConsent'), undefined);
    assert.equal(consent('consentBanner'), undefined);
    assert.equal(consent('consent.recordId'), undefined);
    assert.deepEqual(consent('openConsentDialog'), { purposes: [] });
    assert.equal(consent('consentDialog'), undefined);
  });
  it('reads Chinese', () => {
    assert.deepEqual(consent('我已阅读并同意隐私政策'), { level: 'acknowledged', purposes: [] });
    assert.deepEqual(consent('单独同意使用人脸'), { level: 'separate', purposes: ['x.biometric.face'] });
    assert.deepEqual(consent('同意接收营销短信'), { level: 'purpose', purposes: ['marketing-messages'] });
    assert.equal(consent('不同意'), undefined);
    assert.equal(consent('撤回同意'), undefined);
  });
});

describe('isAffirmative', () => {
  it('knows a yes', () => {
    assert.equal(isAffirmative(vocabulary, true), true);
    assert.equal(isAffirmative(vocabulary, 'granted'), true);
    assert.equal(isAffirmative(vocabulary, 'Opt-In'), true);
    assert.equal(isAffirmative(vocabulary, 'granted:session-replay'), true);
    assert.equal(isAffirmative(vocabulary, '1'), true);
    assert.equal(isAffirmative(vocabulary, '已同意'), true);
    assert.equal(isAffirmative(vocabulary, 'ja'), true);
    assert.equal(isAffirmative(vocabulary, 'はい'), true);
  });
  it('takes a no, and what is not decided, for no', () => {
    assert.equal(isAffirmative(vocabulary, false), false);
    assert.equal(isAffirmative(vocabulary, null), false);
    assert.equal(isAffirmative(vocabulary, undefined), false);
    assert.equal(isAffirmative(vocabulary, 'denied'), false);
    assert.equal(isAffirmative(vocabulary, 'expired'), false);
    assert.equal(isAffirmative(vocabulary, 'requested'), false);
    assert.equal(isAffirmative(vocabulary, 'NOT_AGREED'), false);
    assert.equal(isAffirmative(vocabulary, 'consent-withdrawn'), false);
    assert.equal(isAffirmative(vocabulary, ''), false);
    assert.equal(isAffirmative(vocabulary, 0), false);
    assert.equal(isAffirmative(vocabulary, '不同意'), false);
    assert.equal(isAffirmative(vocabulary, 'nein'), false);
    assert.equal(isAffirmative(vocabulary, 'refusé'), false);
  });
  it('says nothing of other constants', () => {
    assert.equal(isAffirmative(vocabulary, 'analytics'), undefined);
    assert.equal(isAffirmative(vocabulary, 'option-1'), undefined);
    assert.equal(isAffirmative(vocabulary, 7), undefined);
    assert.equal(isAffirmative(vocabulary, {}), undefined);
  });
});

describe('namesRefusal', () => {
  it('tells a refusal from a withdrawal', () => {
    assert.equal(namesRefusal(vocabulary, 'onDecline'), 'refuse');
    assert.equal(namesRefusal(vocabulary, 'optOut'), 'refuse');
    assert.equal(namesRefusal(vocabulary, '暂不使用'), 'refuse');
    assert.equal(namesRefusal(vocabulary, 'withdrawMarketingConsent'), 'withdraw');
    assert.equal(namesRefusal(vocabulary, '撤回同意'), 'withdraw');
    assert.equal(namesRefusal(vocabulary, 'onAgree'), undefined);
  });
});
