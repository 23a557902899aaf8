import assert from 'node:assert/strict';
import { decisionNamed } from '../../../analysis/vocabulary/decision-words.js';
import { namesPrice } from '../../../analysis/vocabulary/price-words.js';
import { vocabulary } from './read-vocabulary.js';

function price(identifier: string, owner?: string) {
  return namesPrice(vocabulary, identifier, owner);
}

describe('namesPrice', () => {
  it('knows prices and what changes them', () => {
    assert.equal(price('monthlyPrice'), true);
    assert.equal(price('deliveryFee'), true);
    assert.equal(price('fare'), true);
    assert.equal(price('discount'), true);
    assert.equal(price('couponPercent'), true);
    assert.equal(price('commissionRate'), true);
    assert.equal(price('totalAmount'), true);
    assert.equal(price('pricePerNight'), true);
    assert.equal(price('basePriceCents'), true);
  });
  it('is not misled by what is named after a price', () => {
    assert.equal(price('priceSensitivity'), false);
    assert.equal(price('couponCode'), false);
    assert.equal(price('priceId'), false);
    assert.equal(price('discountType'), false);
    assert.equal(price('hasDiscount'), false);
    assert.equal(price('formatPrice'), false);
    assert.equal(price('airfare'), false);
    assert.equal(price('coffee'), false);
  });
  it('takes what is told at or by a price for no price, and a price at something for one', () => {
    assert.equal(price('calculateDemandAtPrice'), false);
    assert.equal(price('itemsSortedByFee'), false);
    assert.equal(price('priceAtCheckout'), price('priceCheckout'));
    assert.equal(price('feeByDiscount'), true);
  });
  it('takes no factor, uplift, percentage or rating for a price', () => {
    assert.equal(price('factor'), false);
    assert.equal(price('uplift'), false);
    assert.equal(price('percent'), false);
    assert.equal(price('rating'), false);
    assert.equal(price('amount'), false);
    assert.equal(price('cents'), false);
  });
  it('takes a rate for a price where it is the rate of one', () => {
    assert.equal(price('nightlyRate'), true);
    assert.equal(price('interestRate'), true);
    assert.equal(price('rate', 'room'), true);
    assert.equal(price('rate'), false);
    assert.equal(price('sampleRate'), false);
    assert.equal(price('taxRate'), false);
    assert.equal(price('heartRate'), false);
  });
  it('looks at the object', () => {
    assert.equal(price('premium', 'policy'), true);
    assert.equal(price('premium', 'user'), false);
    assert.equal(price('isPremium'), false);
    assert.equal(price('quote', 'insurance'), true);
    assert.equal(price('quote', 'author'), false);
  });
  it('knows functions that give a price', () => {
    assert.equal(price('calculatePrice'), true);
    assert.equal(price('discountFor'), true);
    assert.equal(price('priceForCustomer'), true);
    assert.equal(price('factorFor'), false);
  });
  it('reads Chinese and pinyin', () => {
    assert.equal(price('票价'), true);
    assert.equal(price('yunfei'), true);
    assert.equal(price('数量'), false);
  });
});

describe('decisionNamed', () => {
  it('tells what lets a person in from what opens something else', () => {
    assert.equal(decisionNamed(vocabulary, 'openDoor'), 'access');
    assert.equal(decisionNamed(vocabulary, 'unlockLocker'), 'access');
    assert.equal(decisionNamed(vocabulary, 'openFile'), undefined);
    assert.equal(decisionNamed(vocabulary, 'isEligible'), 'eligibility');
    assert.equal(decisionNamed(vocabulary, 'isElement'), undefined);
  });
});
