import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

export class PayDto {
  @IsUUID() ticketId!: string;

  @IsIn(['wechat', 'alipay', 'coins']) method!: string;

  @IsOptional() @IsIn(['f', 'm']) gender?: string; // expect: no-payment-overcollection

  @IsOptional() @IsIn(['primary', 'secondary', 'university']) education?: string; // expect: no-payment-overcollection

  @IsInt() @Min(0) @Max(50_000) fen!: number;
}
