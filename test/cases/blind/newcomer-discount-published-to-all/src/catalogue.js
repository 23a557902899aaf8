const cents = new Map([['tea', 450], ['coffee', 790]]);

exports.listed = async (sku) => cents.get(sku) ?? 0;
