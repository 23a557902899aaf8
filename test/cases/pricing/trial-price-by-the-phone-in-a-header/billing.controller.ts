// case: a header that a decorator hands over tells the phone, and the phone the price; the number of columns is none
// rules: no-personalized-pricing
import { Controller, Get, Headers, Param } from '@nestjs/common';

const prices: Record<string, number> = { basic: 490, plus: 1490 };

@Controller('billing')
export class BillingController {
  @Get('trial/:plan')
  trial(@Param('plan') plan: string, @Headers('user-agent') sent: string) {
    const base = prices[plan] ?? 0;
    const isDear = sent.includes('iPhone');
    const price = isDear ? Math.round(base * 0.9) : Math.round(base * 0.5); // expect: no-personalized-pricing
    return { plan, price, days: 14 };
  }

  @Get('list/:plan')
  list(@Param('plan') plan: string, @Headers('accept-language') sent: string) {
    const price = prices[plan] ?? 0;
    return { plan, price, language: sent.slice(0, 2) };
  }

  @Get('screen')
  screen(@Headers('user-agent') sent: string) {
    return { columns: /Mobile/.test(sent) ? 1 : 3 };
  }
}
