import { testRule } from '../../support/test-rule.js';

testRule('no-personalized-pricing', {
  valid: [
    {
      name: 'what is thought of a price hangs on the person',
      code: 'function sentiment(user: { riskTolerance: number }, words: number) {\n  return user.riskTolerance > 3 ? words * 2 : words;\n}\nexport function aspects(user: { riskTolerance: number }) {\n  return { service: sentiment(user, 3), price: sentiment(user, 4) };\n}\n',
    },
    {
      name: 'a total that is made of no money hangs on the person',
      code: 'export function stepsOf(user: { visitCount: number }, steps: number) {\n  const total = steps * (user.visitCount > 3 ? 2 : 1);\n  return { total };\n}\n',
    },
    {
      name: 'a total of money hangs on how much is bought',
      code: 'export function bill(product: { price: number }, quantity: number) {\n  const total = Math.round(product.price * (quantity > 9 ? 0.9 : 1));\n  return { total };\n}\n',
    },
    {
      name: 'an id stands beside the amount',
      code: "export function quote(user: { id: string }, amount: number, at: number) {\n  const parts = [amount, user.id];\n  const price = Number(parts[at]);\n  return price;\n}\n",
    },
    {
      name: 'what a device keeps of a cart decides',
      code: "export function quote(base: number) {\n  const fare = localStorage.getItem('voucher') !== null ? base - 500 : base;\n  return fare;\n}\n",
    },
    {
      name: 'a column of a table of things decides',
      code: "import knex from 'knex';\nconst db = knex({});\nexport async function fareFor(id: string, base: number) {\n  const [car] = await db('cars').where({ id }).select('is_returning');\n  const fare = car.is_returning ? base * 1.06 : base;\n  return fare;\n}\n",
    },
    {
      name: 'what is counted of an article for everybody decides',
      code: "import Redis from 'ioredis';\nconst redis = new Redis();\nexport async function quote(base: number, sku: string) {\n  const seen = Number(await redis.get(`views:${sku}`));\n  const price = base * (1 + seen * 0.02);\n  return price;\n}\n",
    },
    {
      name: 'what a person agreed to pay is kept for them',
      code: "import Redis from 'ioredis';\nconst redis = new Redis();\nexport async function quote(userId: string) {\n  const price = Number(await redis.get(`price:${userId}`));\n  return price * 2;\n}\n",
    },
    {
      name: 'a thing of the catalogue is shown, at its price',
      code: "export function recommend(user: { spendingLevel: string }) {\n  if (user.spendingLevel === 'high') return { id: 'bodrum', title: 'Bodrum Riviera', price: 3500 };\n  return { id: 'cesme', title: 'Cesme', price: 1500 };\n}\n",
    },
    {
      name: 'the kind of phone decides how much room there is for the price, and is logged',
      code: "export function quote(base: number) {\n  const { model, statusBarHeight } = wx.getSystemInfoSync();\n  console.log('quoted on', model);\n  const price = base * 1.1;\n  return { price, top: /iPhone X/.test(model) ? 44 : statusBarHeight };\n}\n",
    },
    {
      name: 'the number of articles decides the price',
      code: 'export function quote(base: number, quantity: number) {\n  const price = quantity > 9 ? base * 0.9 : base;\n  return price;\n}\n',
    },
    {
      name: 'the number of articles decides a factor of the price',
      code: 'export function quote(base: number, quantity: number) {\n  const price = base * (quantity > 9 ? 0.9 : 1);\n  return price;\n}\n',
    },
    {
      name: 'the distance decides the fee',
      code: 'export function feeFor(order: { distance: number }) {\n  let deliveryFee = 3;\n  if (order.distance > 5) deliveryFee = 5;\n  return deliveryFee;\n}\n',
    },
    {
      name: 'what a person bought is counted and the price stays',
      code: 'export function quote(base: number, user: { purchaseCount: number }) {\n  const price = base;\n  return { price, visits: user.purchaseCount };\n}\n',
    },
    {
      name: 'the rate follows the seats that are left',
      code: 'export function fareOf(seats: { left: number; all: number }) {\n  const fare = 40 + 60 * (1 - seats.left / seats.all);\n  return fare;\n}\n',
    },
    {
      name: 'what is computed and returned as a price follows the season',
      code: "import { computed } from 'vue';\nexport function nightlyRate(room: { cents: number }, guest: { age: number; name: string }, season: number): number {\n  return Math.round(room.cents * season);\n}\nexport function show(props: { base: number; nights: number }) {\n  const price = computed(() => (props.nights > 6 ? props.base * 0.9 : props.base));\n  return price.value;\n}\n",
    },
    {
      name: 'the name of the browser chooses how to pay',
      code: "export async function POST(request: Request) {\n  const apple = /iPhone|Mac/.test(request.headers.get('user-agent') ?? '');\n  const price = (await request.json()).quantity * 900;\n  return { price, wallet: apple ? 'apple' : 'google' };\n}\n",
    },
    {
      name: 'a form says how many seats there are, and what its own state is',
      code: "export function quote(form: FormData) {\n  const fare = Number(form.get('seats')) * 12;\n  return { fare, gender: form.get('gender') };\n}\n",
    },
    {
      name: 'the distance from the shop decides the fee, be it measured from where the customer stands',
      code: "import * as Location from 'expo-location';\nexport async function feeFor(shop: { lat: number }) {\n  const { coords } = await Location.getCurrentPositionAsync({});\n  const distance = Math.abs(coords.latitude - shop.lat);\n  const deliveryFee = distance > 5 ? 4 : distance / 2;\n  return deliveryFee;\n}\n",
    },
    {
      name: 'the volume that is kept is no count of what somebody did, and the nearest size chooses the price',
      code: "export function fareFor(sizes: { length: number; cents: number }[], length: number) {\n  const volume = Number(localStorage.getItem('volume') ?? '1');\n  const fare = sizes.reduce((best, one) => (Math.abs(one.length - length) < Math.abs(best.length - length) ? one : best)).cents;\n  return volume > 2 ? fare : fare * 1;\n}\n",
    },
    {
      name: 'the tier that decides is published',
      code: "const discounts = { silver: 0.05, gold: 0.1 };\nexport function discountFor(member: { tier: 'silver' | 'gold' }) {\n  const discount = discounts[member.tier];\n  return discount;\n}\n",
    },
    {
      name: 'the trait may decide here',
      code: 'export function fareFor(rider: { age: number }) {\n  const fare = rider.age < 18 ? 1 : 2;\n  return fare;\n}\n',
      options: [{ exemptTraits: ['age'] }],
    },
    {
      name: 'the currency of the country decides how the price is shown',
      code: "export function label(price: number, locale: string) {\n  return new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(price);\n}\n",
    },
    {
      name: 'a request without an age is turned away before the price is made',
      code: 'export function quote(base: number, user: { age?: number }, response: { status(code: number): void }) {\n  if (!user.age) return response.status(400);\n  const price = base * 1.1;\n  return { price };\n}\n',
    },
    {
      name: 'whoever is not logged in gets no price, inside a try',
      code: "import { cart } from './cart';\nexport async function total(user: { age?: number }) {\n  try {\n    if (!user.age) return null;\n    const fee = (await cart()).fee;\n    return { fee };\n  } catch {\n    return undefined;\n  }\n}\n",
    },
    {
      name: 'the quote of a person is a text or a record and no number',
      code: "import { db } from 'some-database';\nexport async function show(user: { id: string; age: number }) {\n  const quote = await db.quotes.find({ owner: user.id, age: user.age });\n  const pricing = { owner: user.age, currency: 'EUR' };\n  const discount = `for people of ${user.age}`;\n  return { quote, pricing, text: discount };\n}\n",
    },
    {
      name: 'the id of a person only finds the price of an order',
      code: "import { db } from 'some-database';\nexport async function show(userId: string) {\n  if (!userId) return undefined;\n  const price = (await db.orders.find({ userId })).amount;\n  return price;\n}\n",
    },
    {
      name: 'prices that were asked before are averaged, whoever they were for',
      code: 'export function averageOf(asked: { amount: number; user: { income: number } }[]) {\n  const averagePrice = asked.reduce((sum, one) => sum + one.user.income * one.amount, 0) / asked.length;\n  return { averagePrice };\n}\n',
    },
    {
      name: 'a base price is raised by the sum of what the market says',
      code: "export function quote(room: { basePrice: number }, market: { demand: number; season: number }) {\n  let price = room.basePrice;\n  const parts = { demand: market.demand * 0.1, season: market.season * 0.2 };\n  price = room.basePrice * (1 + Object.values(parts).reduce((sum, one) => sum + one, 0));\n  return { price };\n}\n",
    },
    {
      name: 'the policy turns the rule off',
      code: 'export function quote(base: number, user: { income: number }) {\n  const price = user.income > 5000 ? base * 1.1 : base;\n  return price;\n}\n',
      policy: 'rules:\n  no-personalized-pricing: off\n',
    },
  ],
  invalid: [
    {
      name: 'what is computed from an amount of money has a name of its own',
      code: 'export function bill(baseCents: number, user: { visitCount: number }) {\n  const rate = Math.round(baseCents * (user.visitCount > 3 ? 1.1 : 1));\n  return { rate };\n}\n',
      errors: [{ messageId: 'influenced', line: 2, suggestions: 1 }],
    },
    {
      name: 'a device keeps that its owner was here before, and the fare is dearer for that',
      code: "export function quote(base: number) {\n  const fare = localStorage.getItem('seen') !== null ? base + 900 : base;\n  return fare;\n}\n",
      errors: [{ messageId: 'influenced', data: { price: 'fare', traits: "'seen'" }, line: 2 }],
    },
    {
      name: 'a cookie tells who was here before',
      code: "import { cookies } from 'next/headers';\nexport async function quote(base: number) {\n  const isReturning = (await cookies()).has('returning-visitor');\n  const fare = base + (isReturning ? 900 : 0);\n  return fare;\n}\n",
      errors: [{ messageId: 'influenced', data: { price: 'fare', traits: "'returning-visitor'" }, line: 4 }],
    },
    {
      name: 'what is computed for a price is rounded, and follows the phone',
      code: "import { computed } from 'vue';\nexport function usePrice(seat: { cents: number }) {\n  const factor = /iPhone/.test(navigator.userAgent) ? 1.07 : 1;\n  const price = computed(() => Math.round(seat.cents * factor));\n  return { price };\n}\n",
      errors: [{ messageId: 'influenced', data: { price: 'price', traits: "'navigator.userAgent'" }, line: 4 }],
    },
    {
      name: 'the kind of phone decides, told by a function that keeps what the platform says',
      code: "let told: { model: string } | undefined;\nfunction systemInfo() {\n  told ??= uni.getSystemInfoSync();\n  return told!;\n}\nexport function quote(base: number) {\n  const { model } = systemInfo();\n  const price = /iPhone/i.test(model) ? base * 1.1 : base;\n  return price;\n}\n",
      errors: [{ messageId: 'influenced', data: { price: 'price', traits: "'uni.getSystemInfoSync.model'" }, line: 8, column: 9, endLine: 8, endColumn: 14,
        suggestions: [{ messageId: 'samePrice', data: { price: 'base' }, output: "let told: { model: string } | undefined;\nfunction systemInfo() {\n  told ??= uni.getSystemInfoSync();\n  return told!;\n}\nexport function quote(base: number) {\n  const { model } = systemInfo();\n  const price = base;\n  return price;\n}\n" }],
      }],
    },
    {
      name: 'a column of a table of persons decides',
      code: "import knex from 'knex';\nconst db = knex({});\nexport async function fareFor(id: string, base: number) {\n  const [row] = await db('riders').where({ id }).select('is_returning');\n  const fare = row.is_returning ? base * 1.06 : base;\n  return fare;\n}\n",
      errors: [{ messageId: 'influenced', data: { price: 'fare', traits: "'riders.is_returning'" }, line: 5, column: 9, endLine: 5, endColumn: 13,
        suggestions: [{ messageId: 'samePrice', data: { price: 'base' }, output: "import knex from 'knex';\nconst db = knex({});\nexport async function fareFor(id: string, base: number) {\n  const [row] = await db('riders').where({ id }).select('is_returning');\n  const fare = base;\n  return fare;\n}\n" }],
      }],
    },
    {
      name: 'a column of rows that a statement asks for decides',
      code: "import mysql from 'mysql2/promise';\nconst pool = mysql.createPool({});\nexport async function fareFor(id: string, base: number) {\n  const [rows] = await pool.query('SELECT is_returning FROM riders WHERE id = ?', [id]);\n  const fare = rows[0].is_returning ? base * 1.06 : base;\n  return fare;\n}\n",
      errors: [{ messageId: 'influenced', data: { price: 'fare', traits: "'riders.is_returning'" }, line: 5, column: 9, endLine: 5, endColumn: 13,
        suggestions: [{ messageId: 'samePrice', data: { price: 'base' }, output: "import mysql from 'mysql2/promise';\nconst pool = mysql.createPool({});\nexport async function fareFor(id: string, base: number) {\n  const [rows] = await pool.query('SELECT is_returning FROM riders WHERE id = ?', [id]);\n  const fare = base;\n  return fare;\n}\n" }],
      }],
    },
    {
      name: 'what is counted for each person decides',
      code: "import Redis from 'ioredis';\nconst redis = new Redis();\nexport async function quote(base: number, userId: string, sku: string) {\n  const seen = Number(await redis.get(`views:${userId}:${sku}`));\n  const price = base * (1 + seen * 0.02);\n  return price;\n}\n",
      errors: [{ messageId: 'influenced', data: { price: 'price', traits: "'user.views'" }, line: 5, column: 9, endLine: 5, endColumn: 14 }],
    },
    {
      name: 'the portrait that a table has of persons decides',
      code: "import knex from 'knex';\nconst db = knex({});\nexport async function quote(base: number, openid: string) {\n  const rows = await db('user_portrait').where({ openid }).select('tag');\n  const price = rows.some(row => row.tag === 'spends') ? base * 1.1 : base;\n  return price;\n}\n",
      errors: [{ messageId: 'influenced', data: { price: 'price', traits: "'user_portrait.tag'" }, line: 5, column: 9, endLine: 5, endColumn: 14 }],
    },
    {
      name: 'one thing of the catalogue has two prices',
      code: "export function offer(user: { spendingLevel: string }) {\n  return { id: 'bodrum', title: 'Bodrum Riviera', price: user.spendingLevel === 'high' ? 3500 : 3000 };\n}\n",
      errors: [{ messageId: 'influenced', data: { price: 'price', traits: "'user.spendingLevel'" }, line: 2, column: 51, endLine: 2, endColumn: 101, suggestions: 1 }],
    },
    {
      name: 'somebody gets a price for a thing that the caller names',
      code: "export function offer(user: { spendingLevel: string }, id: string) {\n  if (user.spendingLevel === 'high') return { id, price: 3500 };\n  return { id, price: 3000 };\n}\n",
      errors: [{ messageId: 'influenced', line: 2, column: 51, endLine: 2, endColumn: 62 }, { messageId: 'influenced', line: 3, column: 16, endLine: 3, endColumn: 27 }],
    },
    {
      name: 'a discount is decided once, and passed on where the ways meet',
      code: `export function deal(context: { mood: { emotion: string }; urgency: string }) {
  let discount = 0;
  if (context.urgency === 'high') discount = 15;
  if (context.mood.emotion === 'anxiety') {
    discount = Math.max(discount, 12);
  }
  return { id: 1, discount };
}
`,
      errors: [{ messageId: 'influenced', line: 5, column: 5, endLine: 5, endColumn: 38 }],
    },
    {
      name: 'whoever is young gets another price on the way out',
      code: 'export function quote(base: number, user: { age: number }) {\n  if (user.age < 18) return { price: base };\n  const price = base * 1.1;\n  return { price };\n}\n',
      errors: [
        { messageId: 'influenced', data: { price: 'price', traits: "'user.age'" }, line: 2, column: 31, endLine: 2, endColumn: 42 },
        { messageId: 'influenced', data: { price: 'price', traits: "'user.age'" }, line: 3, column: 9, endLine: 3, endColumn: 14 },
      ],
    },
    {
      name: 'the quote is computed from the age',
      code: 'export function show(base: number, user: { age: number }) {\n  const quote = base * user.age;\n  return quote;\n}\n',
      errors: [{ messageId: 'influenced', data: { price: 'quote', traits: "'user.age'" }, line: 2, column: 9, endLine: 2, endColumn: 14 }],
    },
    {
      name: 'the price is one of two by a hash of the id',
      code: "import { hashCode } from 'some-package';\nexport function show(base: number, userId: string) {\n  const price = hashCode(userId) % 2 === 0 ? base : base * 1.1;\n  return price;\n}\n",
      errors: [{ messageId: 'influenced', data: { price: 'price', traits: "'userId'" }, line: 3, column: 9, endLine: 3, endColumn: 14,
        suggestions: [{ messageId: 'samePrice', data: { price: 'base * 1.1' }, output: "import { hashCode } from 'some-package';\nexport function show(base: number, userId: string) {\n  const price = base * 1.1;\n  return price;\n}\n" }],
      }],
    },
    {
      name: 'the model of the phone decides the price',
      code: "export function quote(base: number, user: { deviceModel: string }) {\n  const price = user.deviceModel === 'iPhone 17' ? base * 1.1 : base;\n  return price;\n}\n",
      errors: [{
        messageId: 'influenced', data: { price: 'price', traits: "'user.deviceModel'" }, line: 2, column: 9, endLine: 2, endColumn: 14,
        suggestions: [{ messageId: 'samePrice', data: { price: 'base' }, output: `export function quote(base: number, user: { deviceModel: string }) {
  const price = base;
  return price;
}
` }],
      }],
    },
    {
      name: 'how often somebody bought decides a factor of the price',
      code: 'export function quote(base: number, user: { purchaseCount: number }) {\n  const price = base * (user.purchaseCount > 9 ? 1.1 : 1);\n  return price;\n}\n',
      errors: [{
        messageId: 'influenced', data: { price: 'price', traits: "'user.purchaseCount'" }, line: 2, column: 9, endLine: 2, endColumn: 14,
        suggestions: [{ messageId: 'samePrice', data: { price: '1' }, output: `export function quote(base: number, user: { purchaseCount: number }) {
  const price = base * 1;
  return price;
}
` }],
      }],
    },
    {
      name: 'the income decides on the way to the fee',
      code: 'export function feeFor(user: { income: number }) {\n  let deliveryFee = 3;\n  if (user.income > 5000) deliveryFee = 5;\n  return deliveryFee;\n}\n',
      errors: [{ messageId: 'influenced', data: { price: 'deliveryFee', traits: "'user.income'" }, line: 3, column: 27, endLine: 3, endColumn: 42 }],
    },
    {
      name: 'what a person bought is part of the price',
      code: 'export function quote(base: number, user: { purchaseCount: number }) {\n  const price = base + user.purchaseCount * 0.01;\n  return price;\n}\n',
      errors: [{ messageId: 'influenced', data: { price: 'price', traits: "'user.purchaseCount'" }, line: 2, column: 9, endLine: 2, endColumn: 14 }],
    },
    {
      name: 'the rate follows how rich a person is',
      code: 'export function rateOf(user: { income: number }) {\n  const interestRate = Math.max(0.03, 0.2 - user.income / 100000);\n  return interestRate;\n}\n',
      errors: [{ messageId: 'influenced', data: { price: 'interestRate', traits: "'user.income'" }, line: 2, column: 9, endLine: 2, endColumn: 21 }],
    },
    {
      name: 'the sensitivity to prices decides the discount',
      code: "export function discountFor(user: { priceSensitivity: 'low' | 'high' }) {\n  const discount = user.priceSensitivity === 'high' ? 0.2 : 0;\n  return discount;\n}\n",
      errors: [{
        messageId: 'influenced', data: { price: 'discount', traits: "'user.priceSensitivity'" }, line: 2, column: 9, endLine: 2, endColumn: 17,
        suggestions: [{ messageId: 'samePrice', data: { price: '0' }, output: `export function discountFor(user: { priceSensitivity: 'low' | 'high' }) {
  const discount = 0;
  return discount;
}
` }],
      }],
    },
    {
      name: 'a base price is raised by the sum of what is known of a person',
      code: "export class Quotes {\n  quote(room: { basePrice: number }, guest: { emotionalState: { primary: string; intensity: number } }) {\n    let price = room.basePrice;\n    const parts = { mood: this.moodPart(guest), season: 0.2 };\n    price = room.basePrice * (1 + Object.values(parts).reduce((sum, one) => sum + one, 0));\n    return { price };\n  }\n  private moodPart(guest: { emotionalState: { primary: string; intensity: number } }): number {\n    return guest.emotionalState.primary === 'excited' ? guest.emotionalState.intensity * 0.2 : 0;\n  }\n}\n",
      errors: [
        { message: "'price' depends on 'guest.emotionalState.intensity', 'guest.emotionalState.primary' of the person; a price by quantity, time, stock or a published tier would satisfy the rule. Also at 9:12.", line: 5, column: 5, endLine: 5, endColumn: 91, suggestions: [] },
      ],
    },
    {
      name: 'a function that is called after a price answers by the income',
      code: 'export class Rates {\n  nightlyRate(room: { cents: number }, guest: { income: number }): number {\n    return Math.round(room.cents * (guest.income > 60_000 ? 1.2 : 1));\n  }\n}\n',
      errors: [{
        messageId: 'influenced', data: { price: 'nightlyRate', traits: "'guest.income'" }, line: 3, column: 5, endLine: 3, endColumn: 71,
        suggestions: [{ messageId: 'samePrice', data: { price: '1' }, output: 'export class Rates {\n  nightlyRate(room: { cents: number }, guest: { income: number }): number {\n    return Math.round(room.cents * 1);\n  }\n}\n' }],
      }],
    },
    {
      name: 'a function answers by the income, and the answer is handed on under names of prices',
      code: 'export function priceFor(guest: { income: number }, base: number) {\n  if (base > 300) return 300;\n  if (guest.income > 60_000) return base * 1.2;\n  return base;\n}\nexport function offer(guest: { income: number }) {\n  const price = priceFor(guest, 90);\n  const fee = Math.round(priceFor(guest, 90) / 10);\n  return { price, totalPrice: price + fee };\n}\n',
      errors: [{ messageId: 'influenced', data: { price: 'priceFor', traits: "'guest.income'" }, line: 3, column: 30, endLine: 3, endColumn: 48 }],
    },
    {
      name: 'an answer that depends on the income is multiplied by the age',
      code: 'const price = (guest: { income: number }) => 90 * guest.income;\nexport function offer(guest: { income: number; age: number }) {\n  const fare = price(guest) * guest.age;\n  return fare;\n}\n',
      errors: [
        { messageId: 'influenced', data: { price: 'price', traits: "'guest.income'" }, line: 1, column: 46, endLine: 1, endColumn: 63 },
        { messageId: 'influenced', data: { price: 'fare', traits: "'guest.age'" }, line: 3, column: 9, endLine: 3, endColumn: 13 },
      ],
    },
    {
      name: 'what is computed for a price follows the income',
      code: "import { computed } from 'vue';\nexport function show(props: { base: number; user: { income: number } }) {\n  const price = computed(() => {\n    if (props.user.income > 5000) return props.base * 1.1;\n    return props.base;\n  });\n  const fee = computed(() => price.value / 10);\n  return price.value + fee.value;\n}\n",
      errors: [{ messageId: 'influenced', data: { price: 'price', traits: "'props.user.income'" }, line: 3, column: 9, endLine: 3, endColumn: 14 }],
    },
    {
      name: 'the state that holds a price is set by the income',
      code: "import { useEffect, useState } from 'react';\nexport function Offer({ user, base }: { user: { income: number }; base: number }) {\n  const [price, setPrice] = useState(base);\n  useEffect(() => {\n    setPrice(base * user.income);\n  }, []);\n  return <p>{price}</p>;\n}\n",
      filename: 'offer.tsx',
      errors: [{ messageId: 'influenced', data: { price: 'price', traits: "'user.income'" }, line: 5, column: 14, endLine: 5, endColumn: 32 }],
    },
    {
      name: 'the name of the browser decides, wherever it is asked for',
      code: "export async function POST(request: Request) {\n  const agent = request.headers.get('user-agent') ?? '';\n  let price = 4;\n  if (agent.includes('iPhone')) price = 5;\n  return { price };\n}\nexport function shown() {\n  const fee = navigator.userAgent.includes('iPhone') ? 5 : 4;\n  return fee;\n}\n",
      errors: [
        { messageId: 'influenced', line: 4, column: 33, endLine: 4, endColumn: 42 },
        { messageId: 'influenced', line: 8, column: 9, endLine: 8, endColumn: 12, suggestions: 1 },
      ],
    },
    {
      name: 'what somebody said of themselves in a form decides',
      code: "export function quote(form: FormData) {\n  const premium = form.get('gender') === 'f' ? 3 : 4;\n  return premium;\n}\n",
      errors: [{ messageId: 'influenced', data: { price: 'premium', traits: "'gender'" }, line: 2, column: 9, endLine: 2, endColumn: 16 }],
    },
    {
      name: 'the element of a table is chosen by the income',
      code: 'export function priceOf(steps: { from: number; cents: number }[], guest: { income: number }) {\n  const price = steps.reduce((best, one) => (guest.income - one.from < guest.income - best.from ? one : best)).cents;\n  return price;\n}\n',
      errors: [{ messageId: 'influenced', data: { price: 'price', traits: "'guest.income'" }, line: 2, column: 9, endLine: 2, endColumn: 14 }],
    },
    {
      name: 'where somebody stands says how rich they are taken to be',
      code: "import * as Location from 'expo-location';\nconst areas = [{ at: 52, index: 1.2 }];\nexport async function rateFor(base: number) {\n  const { coords } = await Location.getCurrentPositionAsync({});\n  const affluence = areas.find(area => coords.latitude > area.at)?.index ?? 1;\n  const hourlyRate = base * affluence;\n  return hourlyRate;\n}\n",
      errors: [{ messageId: 'influenced', line: 6, column: 9, endLine: 6, endColumn: 19 }],
    },
    {
      name: 'the device counts how often somebody looked',
      code: "export function discountOn(sku: string) {\n  const views = Number(localStorage.getItem(`views:${sku}`) ?? '0') + 1;\n  const discount = views > 3 ? 0 : 10;\n  return discount;\n}\n",
      errors: [{ messageId: 'influenced', data: { price: 'discount', traits: "'views'" }, line: 3, column: 9, endLine: 3, endColumn: 17, suggestions: 1 }],
    },
    {
      name: 'only another trait may decide here',
      code: 'export function fareFor(rider: { age: number }) {\n  const fare = rider.age < 18 ? 1 : 2;\n  return fare;\n}\n',
      options: [{ exemptTraits: ['occupation'] }],
      errors: [{
        messageId: 'influenced', data: { price: 'fare', traits: "'rider.age'" }, line: 2, column: 9, endLine: 2, endColumn: 13,
        suggestions: [{ messageId: 'samePrice', data: { price: '2' }, output: `export function fareFor(rider: { age: number }) {
  const fare = 2;
  return fare;
}
` }],
      }],
    },
    {
      name: 'the age and the income decide one after the other',
      code: 'export function fareFor(rider: { age: number; income: number }) {\n  const fare = rider.age < 18 ? 1 : rider.income > 5000 ? 3 : 2;\n  return fare;\n}\n',
      errors: [{ messageId: 'influenced', data: { price: 'fare', traits: "'rider.age', 'rider.income'" }, line: 2, column: 9, endLine: 2, endColumn: 13 }],
    },
    {
      name: 'the policy makes it a warning, in Chinese',
      code: 'export function quote(base: number, user: { income: number }) {\n  const price = user.income > 5000 ? base * 1.1 : base + 1;\n  return price;\n}\n',
      policy: 'rules:\n  no-personalized-pricing: warn\n',
      locale: 'zh-cn',
      errors: [{
        message: '“price”取决于个人的“user.income”；按数量、时间、库存或公开档位定价即可满足本规则。', line: 2, column: 9, endLine: 2, endColumn: 14,
        suggestions: [{ desc: '对所有人采用“base + 1”', output: `export function quote(base: number, user: { income: number }) {
  const price = base + 1;
  return price;
}
` }],
      }],
    },
  ],
});
