/**
 * Made by `scripts/lunar-table.mjs`; not to be edited by hand.
 *
 * Five hexadecimal digits for each lunar year from 1968 to 2100: bit 0 to 12 say which of its months, in order, have
 * 30 days and not 29; the bits above hold the number that the leap month repeats, 0 for none. Days are day numbers.
 */
export const lunarTable = {
  firstYear: 1968,
  /** 1968-01-29, Tết of 1968. */
  firstDay: -703,
  /** 1967-12-31, where month 12 of 1967 begins. */
  monthBefore: -732,
  years: [
    '0e55b0056b00b690b75200b5200b2509a4b00a4d114ab002ad005ad0cb6a00da900d9209d2500d2500a55054ad004b60e5b5',
    '006d500ec90be9200e9200d2606a5600a57115560056a00b550b6c900749006930952b0052b00a5b0555a0056a0eb6500ba5',
    '00d490ba9500a950052d08aad00ab5135aa005d200da50dd4a00e4a00c960992e0055600ab5055b2006d20cea5007250064b',
    '0ac97004ab0055b06ada00b6a1775200b9200b250da4b00a4d004ad0a95b005ad00baa05b5200d920fd2500d2500a550b4ad',
    '004b6006b506daa00eca10e9200e9300d260ca5600a5b0055a08ad500b550074a06e9300a930f52b0052b00a9b0b55a0056a',
    '00b650974a00d4a11a9500c950092d0caad00ab5005aa08da500ea500d4a07d1500c960f9560055600ab50b6b4006d400ea5',
    '08e8a0068b11497004ab0095b0cada00b6a007540972500b4500a8b0552b004ad',
  ].join(''),
  /** Month starts that depend on how the Earth will turn: 2054-05-08, 2072-12-09, 2077-11-15, 2085-10-18. */
  uncertainStarts: [30808, 37598, 39400, 42294],
} as const
