/// The lists: phrases in wide use on news sites and left by widely used themes and plugins, in lower case, several a line parted by bars.
extension Phrases {
    /// Whole lines.
    static let exact = list(
        """
        about the author | about us | accept cookies | ad | ad feedback | add a comment | add comment | ads
        ads by google | advertisement | advertisement - scroll to continue | advertisement continues below
        advertisement. scroll to continue reading | advertisements | advertising | advertiser content
        all comments | all rights reserved | also read | article continues after advertisement
        article continues below | article continues below advertisement | article from | article share tools
        author | back to top | be the first to comment | blog comments powered by disqus | breaking
        breaking news | cancel reply | click here | click here to read more | click to expand | click to share
        close | comment | comments | comments are closed | comments are closed for this article | comments closed
        comments off | contact us | continue reading | continue reading below | continue reading the main story
        continue to article | continued below | cookie policy | copy link | copy link to clipboard
        correction policy | developing | developing story | disclaimer | disclosure | discover more | disqus
        don't miss | donate | donate now | download | download our app | download the app | e-mail
        editor's choice | editor's pick | editor's picks | editors' picks | email | email address
        email this article | embed | enable javascript | enter your email | enter your email address | exclusive
        expand | facebook | featured | featured stories | featured video | follow | follow us | follow us on
        for you | from our partners | from the web | full coverage | get the app | get the newsletter | go to top
        home | homepage | in pictures | in this article | instagram | javascript is disabled | join our newsletter
        join the conversation | join the discussion | jump to comments | keep reading | latest | latest headlines
        latest news | latest stories | leave a comment | leave a reply | leave comment | like | like this
        like us on facebook | link copied | linkedin | listen | listen to article | listen to this article
        live updates | load comments | load more | loading | loading comments | log in | log in to comment | login
        mail | menu | messenger | more | more coverage | more from | more information | more news | more on this
        more on this story | more on this topic | more stories | more to read | more videos | most commented
        most popular | most read | most shared | most viewed | must read | new | newer post | newer posts
        newsletter | newsletter sign up | next | next article | next post | next story | no comment | no comments
        no comments yet | nothing found | now playing | older post | older posts | on air | open in app
        our standards | paid content | paid post | partner content | photo gallery | photos | pin | pinterest
        play | play video | popular | popular posts | post a comment | post comment | post views | powered by
        prev | previous | previous article | previous post | print | print article | print this article
        privacy policy | promoted | promoted content | published by | rate this | read again | read full article
        read full story | read later | read less | read more | read more at | read more here | read next
        read original | read the full article | read the full article here | read the full story
        read the original article | read the rest | recommended | recommended for you | recommended stories
        reddit | register | related | related articles | related content | related coverage | related news
        related posts | related stories | related topics | related video | related videos | reply | report a typo
        report an error | report this ad | republish this article | reuse this content | rss | save | save article
        save for later | scroll down | scroll for more | scroll to continue | search | see all | see also
        see more | send | share | share article | share link | share on email | share on facebook
        share on linkedin | share on pinterest | share on reddit | share on twitter | share on whatsapp
        share on x | share this | share this article | share this page | share this post | share this story
        share this with | show all | show comments | show less | show more | sign in | sign up | sign up now
        skip advertisement | skip ad | skip to comments | skip to content | skip to main content
        skip to navigation | source article | source link | special coverage | special feature | special project
        special projects | special report | sponsored | sponsored content | sponsored links | sponsored post
        story continues | story continues below | story continues below advertisement | story highlights | submit
        subscribe | subscribe now | subscribe to our newsletter | subscribe to read more | support us
        supported by | tags | tap here | telegram | terms and conditions | terms of service | terms of use
        text size | the conversation | this is a developing story | toggle navigation | top news | top stories
        topics | trending | trending now | trending stories | tweet | tweet this | twitter | uncategorized
        up next | updated | via | video | videos | view all | view all comments | view all posts | view comments
        view gallery | view more | view original | view this post on instagram | viral | visit website | watch
        watch live | watch now | watch video | whatsapp | what to read next | what's hot | write a comment
        you can also read | you may also like | you may have missed | you might also be interested in
        you might also like | you might like | your ad here | youtube
        """)

    /// Beginnings of lines; the line may go on with anything.
    static let debrisOpenings = """
        already a subscriber | by clicking | by signing up | by subscribing | by submitting | by using this site
        catch all the | check out our | check your inbox | click here for | click here to | click on the
        click the link | comments are moderated | continue reading | copyright © | don't forget to subscribe
        don't have an account | download our | download the | enter your email | fill out the form | filed under
        follow @ | follow bbc | follow her on | follow him on | follow our | follow the author | follow us
        for all the latest | for more news | for more stories | for the latest | get all the latest
        get breaking news | get our | get the latest | get unlimited | have a news tip | have a tip
        have you got a story | if you enjoyed this | if you like this | if you liked this
        if you would like to comment | if you would like to subscribe | image copyright | image source | join our
        join us on | leave a comment | like our facebook | like us on | log in to | media playback is
        notify me of | on mobile? click | our journalism needs | please enable javascript | please log in
        please sign in | please subscribe | please support | posted in | powered by | read more from
        read the full | read the original | receive notifications | recommended by | register for | save my name
        scroll down for | share this | sign in to | sign up for | sign up to | skip to | source link
        subscribe for | subscribe here | subscribe now | subscribe to | support quality journalism
        support the guardian | tags: | thank you for reading | thank you for signing up
        thank you for subscribing | thanks for reading | thanks for signing up | the post has been
        this article appeared in | this browser does not support | this content is not available
        this field is for validation | this material may not be published | this page requires javascript
        this site is protected by | this site uses akismet | this site uses cookies | to comment you must
        to leave a comment | topics: | tweets by | unsubscribe | view comments | view this post on
        want the latest | we use cookies | we welcome your comments | you can follow | you can read more
        you can subscribe | you can unsubscribe | you have been successfully | you have reached your limit
        you must be logged in | you must log in | you need to be logged in | your browser does not
        your browser is | your email address
        """

    /// What counters count.
    static let counted = list(
        """

        comment
        comments
        like
        likes
        share
        shares
        tweets
        retweets
        replies
        views
        reads
        votes
        min read
        mins read
        minute read
        minutes read
        minutes to read
        people reacted
        people like this
        hours ago
        hour ago
        days ago
        day ago
        minutes ago
        minute ago
        """)

    /// Headings of lists of other stories.
    static let relatedHeadings = list(
        """
        also read | don't miss | editor's picks | editors' picks | featured stories | full coverage | keep reading
        latest headlines | latest news | latest stories | more coverage | more from | more news | more on this
        more on this story | more on this topic | more stories | most popular | most read | must read | read also
        read more | read next | recommended | recommended for you | recommended stories | related
        related articles | related content | related coverage | related news | related posts | related stories
        see also | top stories | trending | trending now | trending stories | up next | what to read next
        you may also like | you may have missed | you might also be interested in | you might also like
        you might like
        """)

    /// Sections of newspapers and kinds of stories.
    static let sections = list(
        """
        africa | america | americas | analysis | arts | asia | asia pacific | australia | books | business
        canada | climate | columns | comment | crime | culture | economy | editorial | education | energy
        entertainment | environment | europe | explainer | features | finance | food | football | health | india
        international | interview | investigation | investigations | lifestyle | live | local | local news
        markets | media | middle east | money | music | nation | national | news | news analysis | news feature
        opinion | opinions | politics | profile | region | regional | religion | report | review | science
        society | sport | sports | tech | technology | travel | uk | uk news | us | us & canada | us news | u.s
        weather | world | world news
        """)
}
