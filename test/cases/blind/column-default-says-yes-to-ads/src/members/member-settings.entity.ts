// case: the column for the consent to advertising messages is true for every new member
// rules: no-preticked-consent

import { Column, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';

@Entity('member_settings')
export class MemberSettings {
  @PrimaryColumn('uuid') memberId!: string;

  @Column({ default: true, comment: '声音提示' }) soundOn!: boolean;

  @Column({ default: true, comment: '是否同意接收营销短信' }) marketingConsent!: boolean; // expect: no-preticked-consent

  @Column({ default: 'zh-CN' }) locale!: string;

  @UpdateDateColumn() updatedAt!: Date;
}
