// case: a matchmaking service asks phone, gender, age and marital status, which are what it needs
// rules: no-excessive-collection, no-mandatory-nonessential-field
import { ApiProperty } from '@nestjs/swagger';
import { IsEnum, IsInt, IsMobilePhone, IsNotEmpty, Max, Min } from 'class-validator';

export enum Xingbie {
  Nv = '女',
  Nan = '男',
}

export enum Hunyin {
  Weihun = '未婚',
  Liyi = '离异',
  Sang = '丧偶',
}

export class CandidateDto {
  @ApiProperty({ description: '手机号' })
  @IsMobilePhone('zh-CN')
  phone!: string;

  @ApiProperty({ description: '性别', enum: Xingbie })
  @IsEnum(Xingbie)
  gender!: Xingbie;

  @ApiProperty({ description: '年龄' })
  @IsInt()
  @Min(18)
  @Max(120)
  age!: number;

  @ApiProperty({ description: '婚姻状况', enum: Hunyin })
  @IsNotEmpty()
  maritalStatus!: Hunyin;
}
