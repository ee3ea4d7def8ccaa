"""How much each reason to ask somebody counts: the one place to tune the order of referrers.

The numbers are points; a person's score is their sum. Being in the same field and close to the role weighs most,
because such a person can speak for the work; knowing each other weighs next, because they will answer.
"""

SAME_FIELD = 25.0
SHARED_WORD = 5.0
SHARED_WORDS_AT_MOST = 15.0

PEER = 15.0
LIKELY_MANAGER = 22.0
LEADER = 10.0
LEADER_ELSEWHERE = 3.0
RECRUITER = 20.0
INTERN = -8.0

NEW_CONNECTION = 12.0
"""For a connection of today; it fades evenly to nothing."""
NEW_FOR_YEARS = 8.0

SHARED_EMPLOYER = 15.0
SHARED_SCHOOL = 8.0
MET_AT = 8.0
"""Connected while the person was at a company or a school."""

SAME_PLACE = 5.0
EMAIL_KNOWN = 4.0
EARLIER_CONTACT = 12.0
GONE_FROM_EXPORT = -10.0
