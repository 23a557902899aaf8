import { ApiProperty } from '@nestjs/swagger';
import { IsISO8601, IsString, Length } from 'class-validator';

export class BookVisitDto {
  @ApiProperty({ description: '访客姓名' })
  @IsString()
  realName!: string;

  @ApiProperty({ description: '身份证号' })
  @Length(18, 18)
  idCardNo!: string;

  @ApiProperty({ description: '到访日期' })
  @IsISO8601()
  date!: string;
}
