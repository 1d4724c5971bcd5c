// A parameter decorator of the project's own hands out what a guard left on the request.
// @file current-user.ts
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';

export interface CurrentUserData {
  id: string;
  email: string;
  theme: string;
}

export const CurrentUser = createParamDecorator((_data: unknown, context: ExecutionContext): CurrentUserData => {
  return context.switchToHttp().getRequest().user;
});
// @file profile.controller.ts
import { Controller, Get, Logger, Req, UseGuards } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { CurrentUser, type CurrentUserData } from './current-user.js';

@Controller('profile')
@UseGuards(AuthGuard('jwt'))
export class ProfileController {
  private readonly logger = new Logger(ProfileController.name);

  @Get()
  show(@CurrentUser() user: CurrentUserData) {
    this.logger.log(`theme ${user.theme}`);
    this.logger.log(`profile of ${user.email}`); // expect: no-personal-data-in-logs
    return { theme: user.theme };
  }

  @Get('raw')
  raw(@Req() request: { user: CurrentUserData }) {
    this.logger.log(`raw profile of ${request.user.email}`); // expect: no-personal-data-in-logs
    return { theme: request.user.theme };
  }
}
