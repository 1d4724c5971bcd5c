import log from 'log';

interface Pupil {
  lastName: string;
  nationality: string;
  grade: number;
}

const school = log.get('school');

export function enrolled(pupil: Pupil): void {
  log(pupil.lastName); // flow: log plain
  log.debug(pupil.lastName); // flow: log plain
  log.info('enrolled %s', pupil.lastName); // flow: log plain
  log.notice(pupil.nationality); // flow: log plain
  log.warn(pupil.lastName); // flow: log plain
  log.warning(pupil.lastName); // flow: log plain
  log.error({ pupil }); // flow: log plain
  log.info('grade %d', pupil.grade);
}

export function namespaced(pupil: Pupil): void {
  school(pupil.lastName); // flow: log plain
  school.debug(pupil.lastName); // flow: log plain
  school.info('enrolled %s', pupil.lastName); // flow: log plain
  school.notice(pupil.nationality); // flow: log plain
  school.warn(pupil.lastName); // flow: log plain
  school.warning(pupil.lastName); // flow: log plain
  school.error({ pupil }); // flow: log plain
  school.get('lower').info('grade %d', pupil.grade);
}
