exports.looksLikeParcel = (text) => /^[A-Z]{2}\d{12,14}$/.test(text.trim());
