const DAY = 86_400_000;

module.exports = async function visitor(ctx, next) {
  const lastVisit = Number(ctx.cookies.get('lastVisit') ?? 0);
  ctx.state.cameBack = Date.now() - lastVisit < 2 * DAY;
  ctx.cookies.set('lastVisit', String(Date.now()));
  await next();
};
