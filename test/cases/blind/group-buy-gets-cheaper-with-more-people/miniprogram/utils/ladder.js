/** 阶梯价：对所有人公开，只看拼团人数 */
const LADDER = [
  { people: 10, yuan: 39 },
  { people: 5, yuan: 45 },
  { people: 2, yuan: 52 },
  { people: 1, yuan: 59 },
];

export function ladderPrice(people) {
  return LADDER.find((step) => people >= step.people).yuan;
}
