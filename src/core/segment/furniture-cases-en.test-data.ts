import { type FurnitureGroup, linesIn } from './furniture-groups.test-data.ts';

/** Furniture of English pages, as it stands in copied text. */
export const ENGLISH_FURNITURE: readonly FurnitureGroup[] = [
  {
    reason: 'caption',
    where: 'middle',
    lines: linesIn(`
      Photo: Ann Lee
      Photo: Sergei Ivanov/AFP
      Photo by Mark Stone/Getty Images
      Photograph: Dana Price/The Outlet
      Ukrainian negotiators leave the palace in Istanbul. Photo: AFP
      Delegates arrive for the second round of talks on Monday. [Photo/Agencies]
      FILE PHOTO: A drone flies over the port of Odesa, April 2, 2025.
      FILE PHOTO: The headquarters of the central bank in Hanoi. REUTERS/Minh Le
      FILE - Rescue workers search a collapsed building in Mandalay, April 1, 2025. (AP Photo/Jane Roe, File)
      A general view of the Ciragan Palace in Istanbul, Turkey, June 3, 2025. REUTERS/Jane Roe
      People wait outside a clinic in Can Tho on Sept. 20. (Photo: VNA)
      Image source, EPA
      Image caption, The bridge was reopened last month
      Image caption: Workers clear debris in Haiphong
      Image: NASA
      Image credit: Laura Finch
      Supporters wave flags in Bangkok after the final whistle. Getty Images
      Smoke rises over the refinery / Getty Images
      Shoppers at a market in the Old Quarter. — VNA/VNS Photo Hoang Hai
      A soldier walks past a destroyed house. (Photo by John Doe / AFP)
      Traders on the floor of the exchange. Photographer: Kim Park/Bloomberg
      Video: Typhoon makes landfall
      Graphic: Reuters
      Infographic: VNA
      Illustration: Tom Reed
      Picture: Alamy
      Credit: Reuters
      (Photo: AFP)
      [Photo by Wang Wei/China Daily]
      President Trump speaks to reporters at the White House, May 12, 2025. AP
      Illustrative image. Source: VGP
      Illustrative photo
      The Metro Line 1 train at Ben Thanh Station. Photo courtesy of MAUR
      Pedestrians cross a flooded street in Hue. VNA Photo
      Watch: Moment the bridge collapses
      Rescuers carry a survivor out of the ruins. Photo: Xinhua
      People gather in Times Square. Credit: Jane Roe for The Outlet
      Protesters march in Tbilisi, Georgia, on Monday. Jane Roe/AP
      An aerial view of the dam. Maxar Technologies/Handout via REUTERS
      President Macron greets the prime minister in Hanoi on May 26. (Photo: VGP)
      Illustration photo
      Photo: VNA
      Photo VNA
      VNA/VNS Photo
      Photo credit: AFP via Getty Images
      Reuters file photo
      A soldier guards a checkpoint near Goma. [AFP]
      The skyline of Shanghai. ©Kyodo
      Watch | The moment the bridge fell
      Farmers plant rice in An Giang. Photo: Le Thanh
      Flood victims queue for water in Valencia, Spain, on Friday. (AP Photo)
      Rescue boats off Lampedusa. [File: Jane Roe/AFP]
      Soldiers on parade in Pyongyang, North Korea. KCNA via REUTERS
      Damage in Kharkiv after an overnight strike. Photograph: Jane Roe/EPA
      Image: Supplied
      Photos by Jane Roe
      PHOTO: REUTERS
      Video by Tom Reed
    `),
  },
  {
    reason: 'credit',
    where: 'middle',
    lines: linesIn(`
      (Reporting by Jane Roe in Kyiv; editing by John Doe)
      Reporting by Jane Roe; Editing by Sam Poe and Ann Lee
      Additional reporting by Mark Stone in Ankara
      Source: Reuters
      Source: Meridian Wire
      VNA
      VNS
      — VNA/VNS
      With reporting by Reuters and AFP
      The Associated Press contributed to this report.
      Agencies contributed to this story
      Reuters
      AFP
      With inputs from agencies
      Editing by Tom Reed
      Jane Roe in Warsaw contributed to this report.
      — Reuters
      Compiled from agency reports
      Getty Images
      Reporting by Jane Roe, John Doe in Kyiv, additional reporting by Ann Lee; Writing by Tom Reed; Editing by Sam Poe
      AP writers Jane Roe in Kyiv and John Doe in Moscow contributed.
      This article was originally published in The Outlet.
      Jane Roe contributed reporting.
      (AFP)
      With AFP
    `),
  },
  {
    reason: 'byline',
    where: 'head',
    lines: linesIn(`
      By Jane Roe, Staff Writer
      By Jane Roe
      By Jane Roe and John Doe
      By Laura Finch and staff in Hanoi
      By JANE ROE
      By Martin Hale in Bangkok
      By Our Foreign Staff
      By Jane Roe | Northgate Post
      By Anh Minh, Thu Hang
      By Associated Press
      Written by Tom Reed
      by Le Minh Anh
      Jane Roe, Foreign Correspondent
      Staff Writer
      By Maria O’Brien-Smith, Political Editor
      Reporter: Ngoc Lan
      By Jane Roe, Sam Poe and Ann Lee, CNN
      Story by Jane Roe
      By a Staff Reporter
      Jane Roe, BBC News
      By JANE ROE and JOHN DOE, Associated Press
      By Jane Roe | Associated Press
      Jane Roe in Kyiv
      Jane Roe and agencies
      by AFP Staff Writers
      BY JANE ROE
      By Jane Roe in London and John Doe in Kyiv
      By the Northgate Post Editorial Board
      Analysis by Jane Roe
      Jane Roe | Staff Writer
    `),
  },
  {
    reason: 'byline',
    where: 'tail',
    lines: linesIn(`
      Jane Roe
      Jane Roe is a senior correspondent for the Northgate Post.
      Licensing Rights
      Jane Roe, Reuters
      The writer is a columnist for the Northgate Post.
      Post Comment
      Ann Lee
      Contact the reporter at ann@northgate.example
    `),
  },
  {
    reason: 'timestamp',
    where: 'head',
    lines: linesIn(`
      Published 4 June 2025
      Published: 4 June 2025
      Last updated 10:35 GMT, 4 June 2025
      Updated 9:14 AM EDT, Wed June 4, 2025
      June 4, 2025
      June 4, 2025 at 9:14 a.m. EDT
      Wednesday, June 4, 2025
      4 June 2025, 09:12 BST
      2 hours ago
      Posted on June 4, 2025
      PUBLISHED : 4 Jun 2025 at 04:00
      Updated 3 hours ago
      04/06/2025 09:12 GMT+7
      First published on Tue 3 Jun 2025 18.05 BST
      June 03, 2025 - 08:12
      Wed 4 Jun 2025 11.20 CEST
      Last modified on Wed 4 Jun 2025 07.01 EDT
      June 3, 20258:12 PM GMT+7Updated 2 hours ago
      Thu, July 24, 2025 | 10:00 pm GMT+7
      2025-06-04 09:12:33
      Wed, June 4, 2025 at 9:12 AM EDT
      June 4, 2025 9:12 am
      Updated: 04 Jun 2025, 09:12 AM IST
      4 Jun 2025 09:12AM (Updated: 04 Jun 2025 10:12AM)
      Published: June 4, 2025 | 9:12 AM
      1h ago
      Updated June 4, 2025 9:14 am ET
      Jun 4, 2025, 9:14 AM
      4th June 2025
      Wednesday 4 June 2025 09:12
      Published 2 hours ago
    `),
  },
  {
    reason: 'reading-time',
    where: 'head',
    lines: linesIn(`
      2 min read
      4-minute read
      Reading time: 3 minutes
      3 MIN READ
      Estimated reading time: 5 minutes
      6 minutes read
      2 MIN. READ
      1 minute read
    `),
  },
  {
    reason: 'navigation',
    where: 'head',
    lines: linesIn(`
      Home | World | Europe
      Home > News > World
      Home
      World
      Business
      News / Politics
      World » Asia
      Skip to content
      Skip to main content
      Menu
      Sign in
      Log in
      Search
      Home / Sport / Football
      World | Asia | Vietnam
      Politics & Law
      World news
      Asia-Pacific
      News
      Asia
      Politics
      Home » World » Europe
    `),
  },
  {
    reason: 'navigation',
    where: 'middle',
    lines: linesIn(`
      Back to top
      Skip advertisement
      Next article
      Previous article
      Home > Business > Markets
      See all topics
      Show more
      Back to homepage
      Privacy Policy
      Terms of use | Privacy Policy | Contact us
      SKIP ADVERTISEMENT
    `),
  },
  {
    reason: 'share',
    where: 'middle',
    lines: linesIn(`
      Share
      Share this article
      Share this story:
      Share on Facebook
      Share via Email
      Copy link
      Print
      Print this article
      Email this
      Save
      SHARE THIS
      Tweet
      Share with your friends
      Facebook Twitter WhatsApp Email
      Listen to this article
      Bookmark
      Gift this article
      Share this on WhatsApp
      Click here to share
      Share full article
      Share on X
      Share this page
      Email article
      Report an error
      Text size
    `),
  },
  {
    reason: 'subscribe',
    where: 'middle',
    lines: linesIn(`
      Subscribe to our newsletter
      Sign up for our daily newsletter
      Sign up here.
      Sign up for our weekly health newsletter
      Follow us on Telegram
      Follow us on LinkedIn and never miss a market move.
      Follow us on social media for live scores
      Download our app for breaking news
      Get the latest news in your inbox
      Get our free morning briefing delivered to your inbox every weekday.
      Already a subscriber? Log in
      Subscribe now for unlimited access
      Join our WhatsApp channel
      Support our journalism
      Like us on Facebook
      Stay up to date with notifications from The Northgate Post
      Never miss a story: sign up for alerts
      Get it on Google Play
      To continue reading, subscribe today
      Enter your email address
      Follow Jane Roe on Twitter: @janeroe
      Continue reading
      Follow Northgate Post on WhatsApp
      Subscribe for free to our morning briefing
      Sign up to receive our daily email
      Get our newsletter
      Don’t have an account? Register now
      Follow us
      Follow us on X
      Subscribe
      Subscribe Now
      Sign Up
      Get breaking news alerts
      Join us on WhatsApp
      Download the app
      Click here to subscribe
    `),
  },
  {
    reason: 'related',
    where: 'middle',
    lines: linesIn(`
      Related Stories
      Related
      RELATED ARTICLES
      Related news
      Read more:
      Read more
      READ MORE: Envoys return to Istanbul for third round
      Read also: Why the Fed waited
      Also read: Typhoon heads for Hainan
      More on this story
      More from World
      You may also like
      Most read
      Most Popular
      Recommended
      Recommended stories
      Trending
      Trending now
      See also:
      What to read next
      Up next
      Editor’s picks
      Don't miss
      Watch more:
      ALSO READ | Five things to know about the talks
      MORE: How the ceasefire fell apart
      Explore more on these topics
      More stories
      Related: Gold hits record high
      Latest news
      Must read
      Read more: Fed signals two more cuts
      READ ALSO: Typhoon heads north
      Also on Northgate Post
      More from this section
      Popular stories
      Read full story
      Story highlights
      Read: Why the truce matters
      Read more about the talks
      READ NEXT
      Related content
      Top stories
      More like this
    `),
  },
  {
    reason: 'link',
    where: 'middle',
    lines: linesIn(`
      >> Kremlin says it expects no breakthrough
      » Gold hits a record on weak dollar
      ► Five young players to watch
      >>> How cities can design mosquitoes out
    `),
  },
  {
    reason: 'tags',
    where: 'tail',
    lines: linesIn(`
      Tags: talks, prisoners
      Topics: Ukraine, Russia
      Filed under: World
      Keywords: Fed, rates, dollar
      TAGS
      #Ukraine #Russia #talks
      talks, prisoners, ceasefire
      Related topics: Turkey, Istanbul
      In this article: Ukraine, Turkey
      Tagged with: economy
      Topics: Economy
      Suggested Topics:
      Filed Under: Politics
    `),
  },
  {
    reason: 'copyright',
    where: 'tail',
    lines: linesIn(`
      © 2025 Sample Press
      Copyright 2025 Sample Press
      Copyright © 2025 Northgate Post. All rights reserved.
      All rights reserved
      All rights reserved.
      Our Standards: The Sample Trust Principles.
      (c) 2025 Sample Press
      This material may not be published, broadcast, rewritten or redistributed without permission.
      Opens new tab
      © Thomson Sample 2025
      Copyright © 2025, Sample Press
      © Northgate Post
    `),
  },
  {
    reason: 'comments',
    where: 'tail',
    lines: linesIn(`
      0 comments
      12 Comments
      Comments (4)
      Comments
      Leave a comment
      Join the conversation
      View comments
      Be the first to comment
      Log in to comment
      Post a comment
      What do you think? Leave a comment below.
      Have your say
      Show comments
      View 12 comments
      Comments are closed.
    `),
  },
  {
    reason: 'advertisement',
    where: 'middle',
    lines: linesIn(`
      Advertisement
      ADVERTISEMENT
      - Advertisement -
      Sponsored
      Sponsored content
      Story continues below advertisement
      Article continues after advertisement
      Paid content
      Ad
      Advertisement · Scroll to continue
      Remove ads
      Advertisement - story continues below
    `),
  },
  {
    reason: 'credit',
    where: 'tail',
    lines: linesIn(`
      Additional reporting by Jane Roe
      (Writing by Jane Roe; Editing by Tom Reed)
      - Reuters
      Read the original article
      Jane Roe contributed to this report.
    `),
  },
  {
    reason: 'share',
    where: 'tail',
    lines: linesIn(`
      Report a correction
    `),
  },
  {
    reason: 'navigation',
    where: 'tail',
    lines: linesIn(`
      Terms of Service
    `),
  },
  {
    reason: 'timestamp',
    where: 'tail',
    lines: linesIn(`
      First Published: June 4, 2025
    `),
  },
  {
    reason: 'subscribe',
    where: 'middle',
    lines: linesIn(`
      Email address
      By signing up, you accept our Terms of Service and agree to get messages from the Lotus Post.
      Privacy Notice: Our newsletters may carry offers from partners and links that are paid for.
      after newsletter promotion
      Free weekly newsletter
      Sign up to Delta Morning
      All you need to start the day on the river, in one newsletter. Sign up here.
      Subscribe and get two months free
      Get in touch
      Did you see the eclipse? Share your story.
      Listen to the River Hour on Spotify.
      2.3K followers
      If you enjoyed this story, share it with a friend who has never been to Hue.
      You can unsubscribe at any time.
    `),
  },
  {
    reason: 'share',
    where: 'middle',
    lines: linesIn(`
      TWEET SHARE EMAIL
      Facebook Bluesky Copy link
      Print / Save / Share
      Follow
      Getting your Lotus Audio player ready...
      A- A A+
    `),
  },
  {
    reason: 'share',
    where: 'head',
    lines: linesIn(`
      57
      1.2K
      3:05
    `),
  },
  {
    reason: 'caption',
    where: 'middle',
    lines: linesIn(`
      View image in fullscreen
      Press enter or click to view image in full size A heron on a mooring post
      Item 2 of 5 The tower at dusk, March 3, 2025. DELTA/Lan Vo
      [2/5]The tower at dusk, March 3, 2025. DELTA/Lan Vo
      Delta Radio correspondent Helen Marlowe reports.
    `),
  },
  {
    reason: 'credit',
    where: 'middle',
    lines: linesIn(`
      https://lotuspost.example/boats-of-the-delta
      Purchase Licensing Rights, opens new tab
    `),
  },
  {
    reason: 'navigation',
    where: 'middle',
    lines: linesIn(`
      ___
      ·
      Leer en español
      Read this story in Vietnamese
      Privacy Policy Terms of Use Cookies
    `),
  },
  {
    reason: 'copyright',
    where: 'middle',
    lines: ['Our Standards: The Delta Code of Fairness, opens new tab'],
  },
  {
    reason: 'advertisement',
    where: 'middle',
    lines: linesIn(`
      Report this ad
      Article continues below this video
    `),
  },
  {
    reason: 'comments',
    where: 'middle',
    lines: linesIn(`
      Sort by newest
      Like 4 Reply 2h
      View 12 replies
      Comments are moderated before they appear on this page.
    `),
  },
  {
    reason: 'timestamp',
    where: 'middle',
    lines: linesIn(`
      Updated 6:02 PM MDT, March 8, 2025
      Tue 4 Mar 2025 07.30 GMT
      Mar 4, 2025 7:30 AM
    `),
  },
  { reason: 'timestamp', where: 'head', lines: ['June, 12/2024 - 08:40'] },
  {
    reason: 'byline',
    where: 'head',
    lines: linesIn(`
      Health reporter, Lotus Post
      Senior business writer
      Author By Jane Roe | jroe@lotuspost.example | Lotus Post
    `),
  },
  {
    reason: 'byline',
    where: 'tail',
    lines: linesIn(`
      Jane Roe covers rivers and harbours. She has written for the Post since 2011.
      John Doe is a freelance journalist based in Hue.
      Writes about slow trains and old bridges.
      Reach her at jroe@lotuspost.example or on X at @janeroe
      Reach him at jdoe@lotuspost.example.
      desk@lotuspost.example
    `),
  },
  {
    reason: 'credit',
    where: 'tail',
    lines: linesIn(`
      Roe reported from Hanoi. Lotus Post writer John Doe in Hue contributed.
      Jane Roe reported from Vientiane.
    `),
  },
  { reason: 'related', where: 'middle', lines: ['More in Health'] },
];

/** Lines of English articles that look like furniture; most begin or end like one. */
export const ENGLISH_TEXT: readonly string[] = linesIn(`
  Email addresses of 40,000 customers were left open for a week.
  By signing up early, fishermen saved a third of the fee.
  Sign up to what exactly?
  Follow the money, she told the committee.
  Blue Cross covers most of the costs for retirees, the ministry said.
  Medicare covers only part of the bill. He paid the rest himself.
  John Doe reported from the front line for eleven years before he was captured.
  Listen to your doctor on this, the minister told viewers.
  Press enter and the whole file is gone, as the clerk found out.
  Item 2 of the agenda was put off until June.
  Privacy notices are too long, the regulator said.
  The reply came in 2h and nobody liked it.
  The editor of the paper resigned on Monday.
  Free newsletters have replaced the old bulletin, he said.
  Share prices fell.
  14:05
  Jane Roe is a writer whose books nobody reads any more.
  By Tuesday, the storm had weakened to a tropical depression.
  By Monday the talks had ended.
  By President Putin's own account, the call lasted an hour.
  By Jane Roe's count, 40 buses passed.
  By June Moscow had lost interest.
  By Sea and Land
  By contrast, the south stayed dry.
  By the time help came, three villages were gone.
  By Jove, he had done it!
  Photographs show that the bridge fell.
  Photo albums and letters were all she saved.
  Photo: it was the only proof she had, and the court refused to see it.
  Images of the blast spread within minutes.
  Image is everything in this campaign, her adviser said.
  Image source code was found on the seized laptops.
  Pictures from the scene showed smoke over the port.
  Video shows the moment the dam gave way.
  Video: a new front in the war of words, as one diplomat put it.
  Video released by the ministry appeared to show a captured tank.
  Source: a senior official who asked not to be named said the deal was close.
  Sources said the deal was close.
  Sources close to the talks expect no breakthrough.
  Credit: it is the lifeblood of small firms, and it is drying up.
  Credit growth reached 11% in August.
  Graphic scenes in the film led to a ban.
  Related industries also felt the slowdown.
  Related talks will be held in Oslo next month.
  Related: that is how she described the two murders.
  Read more slowly, he said.
  Read more than one paper a day, the teacher told her class.
  Read next to the earlier statement, the new text is a retreat.
  More from the same survey will be published in May.
  More news is expected later on Tuesday.
  More stories like hers are emerging every day.
  More: that was what every creditor wanted.
  See also the minister's earlier pledge, the ruling said.
  Also read in the chamber was a letter from the king.
  You may also like to know that he never apologised.
  Most read the statement as a threat.
  Most popular uprisings fail, historians note.
  Trending downward since March, the currency hit a new low.
  Recommended doses vary with age.
  Up next is the final against Thailand.
  Don't miss the point, he told lawmakers.
  Latest news from the front was grim.
  Must reads on his list include two Vietnamese novels.
  Share prices fell on Monday.
  Share of voters who back the deal has grown to 54%.
  Share this burden, the pope told rich nations.
  Share on the exchange fell 3% at the open.
  Share your umbrella
  Print runs of the paper have fallen.
  Print is not dead, the publisher insists.
  Save the Children says 40 schools were hit.
  Save for a brief lull at noon, shelling went on all day.
  Saved by the bell
  Tweet by tweet, the president undid the agreement.
  Email this week from the embassy warned staff to leave.
  Copy link after link and you will find the same forged page, the expert said.
  Listen to this, she said, and played the tape.
  Gift this size are banned under the new code.
  Subscribe buttons on the site were found to mislead users.
  Subscribe to that theory and the crisis looks planned, he said.
  Subscribers to the daily updates service were told of the breach in March.
  Sign up sheets were passed around the hall.
  Sign up for free school meals fell sharply after the rule change.
  Sign-ups for the daily newsletter doubled, the paper said.
  Register of voters shows 40 million names.
  Registered users get free alerts about floods, the agency said.
  Follow us on this path and we will all be poorer, he warned.
  Follow the money, the prosecutor urged.
  Follow-up talks are due in July.
  Like us on other islands, they fish for a living.
  Find us on the map and you will see how exposed we are, the mayor said.
  Get the latest news from the front, the general told his aide.
  Download speeds have doubled in rural areas.
  Download our app, the fraudsters told their victims, and you will be rich.
  Join our ranks, the rebels' leaflet said.
  Support our troops, read the banner over the gate.
  Stay up late and you can see the comet, astronomers say.
  Never miss a chance to stay silent, his father used to say.
  Already a subscriber to the plan, the city will pay less.
  Enter your email address and the site steals your password, police warned.
  Tags are worn by every worker on the site.
  Tags: they are how the cattle are traced, and this herd had none.
  Topics ranged from tariffs to fishing rights.
  Topics: tariffs, fishing rights and, for the first time, space, which neither side had wanted to raise.
  Keywords in the memo suggest it was written in haste.
  Filed under seal, the complaint names four banks.
  Copyright law has not kept up with machines.
  Copyright holders sued the firm in May.
  All rights reserved to the crown were returned in 1948.
  All rights are equal, the judge said.
  Our standards have slipped, the coach admitted.
  Our standards: honesty, speed and courage, the chief executive told staff on her first day.
  Comments by the minister drew anger.
  Comments were closed at midnight and the board will vote on Friday.
  Comments (most of them hostile) flooded the ministry's page.
  Comment came late from the palace.
  Leave a comment unanswered and it becomes the truth, she said.
  Join the conversation, the teacher told the shy boy.
  Have your say at the ballot box, she urged the young.
  Be the first to blink and you lose, the envoy said.
  12 comments on the draft were accepted.
  What do you think?
  What do you think? That question was put to 2,000 people.
  Advertisement spending fell by a fifth.
  Advertisements for the drug were banned.
  Ad spending fell by a fifth last year.
  Sponsored by Qatar, the talks resumed in Doha.
  Sponsored teams earned twice as much.
  Paid content moderators went on strike.
  Home
  Home prices rose 4% in May.
  Home | Away was the name of the exhibit.
  World
  World leaders met in Bonn.
  World Bank officials said the loan was ready.
  Business as usual
  Business leaders praised the cut.
  Politics is local, he said.
  Search teams found the plane on Sunday.
  Search and rescue
  Back to top form, the striker scored twice.
  Back to school
  Next article of the treaty bans mines.
  Previous article drafts were softer.
  Menu prices rose 8%.
  Published in 1988, the novel was banned in many countries.
  Published figures show a drop in exports.
  Published on Monday, the report blames the builder.
  Updated figures put the toll at 46.
  Last updated in 1975, the law says nothing of drones.
  Posted on the border since March, the unit has lost nine men.
  June 4
  June 4, 1989, is a date no one mentions in the square.
  Wednesday's talks lasted 40 minutes.
  On June 4, 2025, the two leaders spoke by telephone.
  9:14 a.m.: The first alarm is raised
  2 hours ago we were still a family, she said.
  Two hours ago
  2 min readings were taken at every station.
  4-minute reads of the meter cost the city millions.
  Reading time with children
  Reuters reported on Tuesday that the deal was close.
  Reuters: two killed in strike on Odesa, officials say, and many more are feared trapped under the rubble.
  AFP journalists heard five blasts.
  Reporting by the BBC found 40 such sites.
  Reporting by Meridian showed the minister knew.
  Additional reporting rules took effect in May.
  Editing by software is now common in newsrooms.
  Edited by his widow, the diaries run to nine volumes.
  Written by hand, the note was four lines long.
  Written by Shakespeare himself, the page sold for $4 million.
  The Associated Press contributed to this report's findings with two years of data.
  Agencies contributed food and tents.
  With reporting restrictions lifted, the boy can be named.
  He held up a photograph. It showed his sons. Both are still missing, he said. (Photo: AFP)
  She said the water came at night. Nobody had been warned. By morning, 12 houses were gone. Photo: Northgate Post
  The agency sells pictures to Getty Images and to Reuters.
  The company that owns the archive is Getty Images.
  The winner was chosen by readers of AP.
  He works for AFP.
  File photos of the suspect were shared with police in three states.
  FILE-sharing sites were blocked overnight.
  Watch: that was the order given to the patrol, and that is all it did.
  Watch more closely, the referee was told.
  Illustrations by Tom Reed hang in the hall.
  Jane Roe, a nurse in Hanoi, said her ward was full.
  Jane Roe is a nurse.
  Jane Roe, 34
  Staff writers walked out on Friday.
  Reporter: Did you expect the vote to fail?
  Reporter: Mr. President, will you meet him?
  Q: What happens next?
  Moscow's reaction
  What happens next
  A city in the dark
  “We will not go back”
  Who gains?
  - A 30-day ceasefire
  - Exchange of all wounded prisoners
  1. Lower tariffs on clothes
  • Reopen the border crossing
  The two sides will discuss three issues:
  Vietnam 3-2 Thailand
  Scorers: Tuan Hai 8, 82; Hai Long 90+20
  Result: Vietnam won 3-2.
  Facebook, Twitter and WhatsApp were all blocked.
  Facebook said on Monday that it had removed the pages.
  Show more courage, the protesters chanted.
  Privacy policy is set by the board, not by engineers.
  Skip to the end and you will see why, he wrote.
  In this article of the constitution, only men are named.
  Explore more of the seabed, the panel advised.
  This material may not be published, the judge ruled.
  Opens new tab on the talks, said one diplomat of the letter.
  Story by story, the tower came down.
  Tagged with radio collars, the wolves crossed two borders.
  Compiled from court papers, the list names 300 officials.
  Editor's picks for the prize were ignored by the jury.
  According to Reuters, the deal is close.
  Photos by satellite show the base was hit.
  Photo by photo, she rebuilt the family album.
  By Thursday Kyiv had agreed.
  By Christmas
  By Air, Land and Sea
  In brackets (Photo: AFP) the caption named the wrong man.
  Home at last
  The World and Us
  Live
  Image: a nation in doubt
  Source of the Mekong
  Source: Kyiv Wins Big, Says Aide to President
  Watch the skies
  More to come
  Related matters
  Most read it twice
  Read the room
  Health
  Education
  Sports
  Reporters Without Borders ranked Vietnam 173rd.
  Editing by committee rarely works.
  All comments were read aloud.
  Share the load
  Save the whales
  Print the legend
  Sign up or ship out
  Follow the leader
  Follow John Doe on Twitter and you will see a man at war with his own party.
  Jane Roe is a journalist.
  John Doe is a writer who fled the country in 1999 and never went back.
  Contact us if you see the missing boy, police said.
  About us, they never cared.
  The next round will be held in June. — VNS
  The ruling is final, the court said on June 3, 2025. AFP
  Sponsored by the state
  Gold: 3,700 dollars an ounce
  Director: Tran Anh Hung
  Referee: Ko Hyung-jin
  Map: a country divided
  Credit: Where It Went
  Words: A History
  Writer: John Doe, 45
  Story: The Long Road
  Author: Nguyen Du
  Cast: Jane Roe, John Doe
  Best Picture: Parasite
  Best picture: Parasite
  Comments on a postcard
  January 5, 2025
  Monday
  Photo: “This is all I have left,” she said.
  With AFP reporters kept out, no one could check the claim.
  Read: the word was scrawled on the wall in red paint, and under it a name.
  Related by marriage, the two men never spoke.
  Follow us, he told the boys.
  Subscribe, they were told, or lose the line.
  Top stories of the tower were still burning at dawn.
  News of the deal spread fast.
  Asia is warming faster than the rest of the world.
  The writer is in prison.
  Comments are closed, the site said, for legal reasons.
  Contact the reporter who dares, the general joked.
  Published or not, the report will hurt.
  Share on share, the bank is cheaper than its rivals.
  By the numbers
  By the sea
  By Friday
  Video evidence
  Photo finish
  Picture of health
  Source material
  Top of the class
  Latest on the fires
  More than a game
  The road ahead
  Why now?
  Long Island
  New York
  Join us, the sirens sang.
  Get breaking waves like these and you get surfers.
`);
