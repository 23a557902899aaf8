import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
export class Member {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column({ comment: '手机号' }) phone!: string;
  @Column({ default: true, comment: '账号是否启用' }) enabled!: boolean;
  @Column({ default: true, comment: '是否同意接收营销推广' }) marketingConsent!: boolean; // expect: no-preticked-consent
}
