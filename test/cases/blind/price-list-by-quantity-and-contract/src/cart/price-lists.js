// published at /price-lists, updated every quarter
const retail = { 'chalk-white': 390, 'board-a1': 12900, 'pen-blue': 149 };
const trade = { 'chalk-white': 310, 'board-a1': 10400, 'pen-blue': 119 };
const school = { 'chalk-white': 290, 'board-a1': 9900, 'pen-blue': 109 };

module.exports = { priceLists: { retail, trade, school } };
