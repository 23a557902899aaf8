import { Controller, Post, StreamableFile, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { CropService } from './crop.service';

@Controller('portraits')
export class PortraitsController {
  constructor(private readonly crop: CropService) {}

  @Post('crop')
  @UseInterceptors(FileInterceptor('picture'))
  async cropPicture(@UploadedFile() picture: Express.Multer.File) {
    return new StreamableFile(await this.crop.square(picture.buffer), { type: 'image/jpeg' });
  }
}
