/**
 * Vitest setup of the projects that name a time zone: fails every file when the zone did not take effect, so that the
 * domain's tests cannot pass three times in one and the same zone.
 */
const wanted = process.env['VE_DICH_TEST_ZONE'];
const actual = new Intl.DateTimeFormat().resolvedOptions().timeZone;
if (wanted === undefined || actual !== wanted) {
  throw new Error(`These tests were to run in ${wanted ?? 'a named time zone'} but run in ${actual}.`);
}
