/** One message of the practice inbox. */
export interface PracticeMessage {
  from: readonly [name: string, email: string];
  /** How long before now it was sent, in minutes. */
  minutesAgo: number;
  /** Paragraphs. */
  text: readonly string[];
  isFolded?: boolean;
}

export interface PracticeThread {
  subject: string;
  messages: readonly PracticeMessage[];
  isUnread?: boolean;
}

/** The mailbox of the practice inbox: whatever was captured there carries this account. */
export const practiceAccount = 'practice@backlight.example';

const ana = ['Ana López', 'ana.lopez@events.example'] as const;
const tom = ['Tom Becker', 'tom.becker@sales.example'] as const;
const zofia = ['Zofia Nowak', 'zofia.nowak@people.example'] as const;
const priya = ['Priya Raman', 'priya@product.example'] as const;
const luc = ['Luc Martin', 'luc.martin@partner.example'] as const;
const grace = ['Grace Okafor', 'grace.okafor@office.example'] as const;
const you = ['You', practiceAccount] as const;
const hour = 60;
const day = 24 * hour;

/** Requests as marketing teams get them: vague, urgent, and from everywhere. Newest first. */
export const practiceThreads: readonly PracticeThread[] = [
  {
    subject: 'We need a brochure by Friday',
    isUnread: true,
    messages: [
      {
        from: tom,
        minutesAgo: 12,
        text: [
          'Hi,',
          'I am meeting Northwind on Friday and they asked for something on paper. Could you make a brochure of two pages, with the new prices?',
          'Sorry for the short notice!',
          'Tom',
        ],
      },
    ],
  },
  {
    subject: 'Spring fair: stand, roll-ups and a post',
    isUnread: true,
    messages: [
      {
        from: ana,
        minutesAgo: 2 * day,
        text: ['Hello! We have booked a stand of 12 m² for the spring fair. What do you need from me?'],
        isFolded: true,
      },
      {
        from: you,
        minutesAgo: 2 * day - 3 * hour,
        text: ['Great news. How many people do you expect, and who is the stand for?'],
        isFolded: true,
      },
      {
        from: ana,
        minutesAgo: 55,
        text: [
          'About 400 visitors, mostly people who buy for small shops.',
          'So: two roll-ups, 400 flyers, and a post a week before. The printer needs the files ten days ahead.',
          'Thank you! Ana',
        ],
      },
    ],
  },
  {
    subject: 'Job ad looks outdated',
    messages: [
      {
        from: zofia,
        minutesAgo: 3 * hour,
        text: [
          'The ad for the support team still shows our old office. Can we have new pictures and a friendlier text?',
          'We start looking next month.',
        ],
      },
    ],
  },
  {
    subject: 'Launch of version 5: what I think we need',
    isUnread: true,
    messages: [
      {
        from: priya,
        minutesAgo: 6 * hour,
        text: [
          'Version 5 comes out in six weeks. From marketing I would love:',
          '– a page that explains it in a minute\n– three short films\n– a mail to all customers',
          'The page matters most. Shall we talk on Tuesday?',
        ],
      },
    ],
  },
  {
    subject: 'Re: Logo for the partner page',
    messages: [
      {
        from: luc,
        minutesAgo: 4 * day,
        text: ['Could you send us your logo for our partner page?'],
        isFolded: true,
      },
      { from: you, minutesAgo: 4 * day - 30, text: ['Of course. Light or dark background?'] },
      {
        from: luc,
        minutesAgo: 22 * hour,
        text: ['Dark, please. As SVG if you have it, and two sentences about you in French.'],
      },
    ],
  },
  {
    subject: 'Summer newsletter',
    messages: [
      {
        from: grace,
        minutesAgo: 26 * hour,
        text: ['Is there a newsletter this summer? I have three stories from our customers, with photos.'],
      },
    ],
  },
  {
    subject: 'Business cards for three new colleagues',
    messages: [
      {
        from: zofia,
        minutesAgo: 3 * day,
        text: [
          'Three people start on the first. Could they have business cards by then? Names are in the attachment.',
        ],
      },
    ],
  },
];
