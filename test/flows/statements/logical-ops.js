// probes: && || ?? results
const e = source('email');
sink(null ?? e); // flow: email
sink('v' ?? e);
sink(false || e); // flow: email
sink('v' || e);
sink(true && e); // flow: email
sink(e && 'v');
sink(e || 'v'); // flow: email
sink(0 && e);
sink(e ?? 'v'); // flow: email
sink(!e);
sink(!!e);
sink(void e);
sink(typeof e);
